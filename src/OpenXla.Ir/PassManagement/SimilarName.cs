namespace OpenXla.Ir.PassManagement;

/// <summary>Looks for the name that a misspelt one most probably means.</summary>
public struct SimilarName
{
    private readonly string _wanted;
    private int _distance;

    public SimilarName(string wanted)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        _wanted = wanted;
        // More than a third of the letters wrong is another word.
        _distance = Math.Max(1, wanted.Length / 3) + 1;
    }

    /// <summary>The nearest name so far; of several equally near, the first in ordinal order.</summary>
    public string? Best { get; private set; }

    public void Consider(string candidate)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        if (Math.Abs(candidate.Length - _wanted.Length) > _distance) return;
        int distance = Distance(_wanted, candidate);
        if (distance > _distance || (distance == _distance && (Best is null || string.CompareOrdinal(candidate, Best) >= 0))) return;
        _distance = distance;
        Best = candidate;
    }

    /// <summary>Letters added, dropped, replaced, or exchanged with their neighbour.</summary>
    private static int Distance(string left, string right)
    {
        var older = new int[right.Length + 1];
        var previous = new int[right.Length + 1];
        var current = new int[right.Length + 1];
        for (int j = 0; j <= right.Length; j++) previous[j] = j;
        for (int i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int replaced = previous[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                current[j] = Math.Min(replaced, Math.Min(previous[j], current[j - 1]) + 1);
                bool isExchange = i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
                if (isExchange) current[j] = Math.Min(current[j], older[j - 2] + 1);
            }
            (older, previous, current) = (previous, current, older);
        }
        return previous[right.Length];
    }
}
