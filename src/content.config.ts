import { defineCollection } from 'astro:content';
import { contentCollection } from './content/content-loader.ts';

export const collections = {
  regions: defineCollection(contentCollection('regions')),
  services: defineCollection(contentCollection('services')),
  guides: defineCollection(contentCollection('guides')),
  notes: defineCollection(contentCollection('notes')),
};
