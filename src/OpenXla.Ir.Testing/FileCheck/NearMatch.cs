namespace OpenXla.Ir.Testing.FileCheck;

/// <summary>Guesses which input line the user had in mind when a pattern was not found.</summary>
internal static class NearMatch
{
    /// <summary>Farther away the guess helps nobody and costs time.</summary>
    private const int SearchedLength = 4096;

    private const double WorstQuality = 50;

    /// <returns>An offset in the input, or null when nothing looks alike.</returns>
    public static int? Find(Pattern pattern, string input, int start, int end)
    {
        var example = pattern.Example;
        int? best = null;
        var bestQuality = double.MaxValue;
        var lines = 0;
        for (var index = start; index < Math.Min(end, start + SearchedLength); index++)
        {
            if (input[index] == '\n') lines++;
            if (input[index] is ' ' or '\t') continue;
            var candidate = Candidate(input, index, Math.Min(end, index + example.Length));
            var quality = Distance(candidate, example) + lines / 100.0;
            if (best is not null && quality >= bestQuality) continue;
            best = index;
            bestQuality = quality;
        }

        // "scanning from here" already points to the first place.
        return best == start || bestQuality >= WorstQuality ? null : best;
    }

    private static ReadOnlySpan<char> Candidate(string input, int start, int end)
    {
        var candidate = input.AsSpan(start, end - start);
        var newline = candidate.IndexOf('\n');
        return newline < 0 ? candidate : candidate[..newline];
    }

    private static int Distance(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var row = new int[right.Length + 1];
        for (var column = 0; column <= right.Length; column++) row[column] = column;
        foreach (var character in left)
        {
            var diagonal = row[0]++;
            for (var column = 1; column <= right.Length; column++)
            {
                var replace = diagonal + (character == right[column - 1] ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.Min(replace, Math.Min(row[column], row[column - 1]) + 1);
            }
        }

        return row[^1];
    }
}
