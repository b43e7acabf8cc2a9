namespace OpenXla.Ir.Rewriting;

/// <summary>The last rewrites of a run, kept to name those that undo one another when the run does not end.</summary>
internal sealed class RewriteHistory
{
    private const int Capacity = 256;
    private (string Rewrite, string Operation)[] _last = [];
    private long _count;

    internal void Add(string rewrite, string operation)
    {
        if (_count == _last.Length && _count < Capacity) Array.Resize(ref _last, Math.Min(Capacity, Math.Max(8, _last.Length * 2)));
        _last[_count++ % Capacity] = (rewrite, operation);
    }

    /// <summary>The shortest run of rewrites that has been repeated at least three times up to now; where there is none, the different ones of late.</summary>
    internal List<string> FindCycle()
    {
        int known = (int)Math.Min(_count, Capacity);
        for (int period = 1; period * 3 <= known; period++)
        {
            bool repeats = true;
            for (int i = 1; i <= period * 2 && repeats; i++) repeats = Back(i) == Back(i + period);
            if (!repeats) continue;
            var cycle = new List<string>();
            for (int i = period; i >= 1; i--) cycle.Add(Describe(Back(i)));
            return cycle;
        }
        var recent = new List<string>();
        for (int i = known; i >= 1; i--)
            if (Describe(Back(i)) is var text && !recent.Contains(text)) recent.Add(text);
        return recent;
    }

    private (string Rewrite, string Operation) Back(int steps) => _last[(_count - steps) % Capacity];

    private static string Describe((string Rewrite, string Operation) entry) => $"{entry.Rewrite} on '{entry.Operation}'";
}
