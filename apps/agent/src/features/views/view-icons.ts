/** Icons a view may have, of those the app carries. */
export const viewIcons = [
  ...[
    'filter-check',
    'star',
    'flag',
    'alert-triangle',
    'clock',
    'hourglass',
    'inbox',
    'user',
    'users',
    'building',
  ],
  ...['briefcase', 'phone', 'mail', 'message', 'receipt', 'cash', 'package', 'truck', 'tool', 'bulb'],
] as const;
