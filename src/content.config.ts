import { defineCollection } from 'astro:content';
import { articlesCollection, regionsCollection } from './content/reading/content-loader.ts';

export const collections = {
  regions: defineCollection(regionsCollection()),
  services: defineCollection(articlesCollection('services')),
  guides: defineCollection(articlesCollection('guides')),
  notes: defineCollection(articlesCollection('notes')),
};
