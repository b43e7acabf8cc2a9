namespace OpenXla.Ir.Rewriting.Declarative;

/// <summary>An operand, a result or a type of an operation in a plan, or a range of them.</summary>
/// <param name="Variable">The number of the variable that it is; -1 for one that nobody looks at.</param>
/// <param name="IsRange">Whether it stands for any number of them.</param>
public readonly record struct PlanPart(int Variable, bool IsRange)
{
    /// <summary>Where each part begins and how many it stands for; null where so many can't be shared out.</summary>
    /// <param name="ranges">Which of the parts are ranges.</param>
    /// <param name="count">How many there are in all.</param>
    /// <param name="groups">The sizes of the groups, where several are of open size.</param>
    internal static (int Start, int Count)[]? Split(ReadOnlySpan<bool> ranges, int count, ReadOnlySpan<int> groups)
    {
        var parts = new (int Start, int Count)[ranges.Length];
        bool isGrouped = groups.Length > 0;
        if (isGrouped && groups.Length != ranges.Length) return null;
        int open = ranges.IndexOf(true);
        if (!isGrouped && (open < 0 ? count != ranges.Length : count < ranges.Length - 1)) return null;
        int start = 0;
        for (int i = 0; i < ranges.Length; i++)
        {
            int size = isGrouped ? groups[i] : i == open ? count - ranges.Length + 1 : 1;
            if (size < 0 || start + size > count || (!ranges[i] && size != 1)) return null;
            parts[i] = (start, size);
            start += size;
        }
        return start == count ? parts : null;
    }
}
