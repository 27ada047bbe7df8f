#!/usr/bin/env node
/**
 * The long form of the flood test: 200 connections for 30 seconds against the demo office; fails when what a signed-in
 * agent waits more than doubles, or memory does not return. Numbers can be set (FLOOD_SECONDS, FLOOD_CONNECTIONS,
 * FLOOD_BEFORE_SECONDS, FLOOD_REST_SECONDS). Times mean something only on a machine that does nothing else.
 */
import { runLong } from './testing/long-form.mjs';

runLong('apps/api/test/flood', { FLOOD: 'long' });
