using System.Globalization;

namespace OpenXla.Ir.Actions;

/// <summary>Lets a run of actions of one kind through: of <c>apply-pattern</c>, say, the five after the first hundred.</summary>
public sealed class DebugCounters : ActionHandler
{
    private readonly SortedDictionary<string, Counter> _counters = new(StringComparer.Ordinal);

    /// <summary>How many actions of a kind are left out before the first one runs.</summary>
    public DebugCounters Skip(string tag, long count)
    {
        Of(tag).Skip = count;
        return this;
    }

    /// <summary>How many actions of a kind run after those left out; -1 for all.</summary>
    public DebugCounters Count(string tag, long count)
    {
        Of(tag).Limit = count;
        return this;
    }

    /// <summary>Reads <c>apply-pattern-skip=47,apply-pattern-count=1</c>.</summary>
    /// <returns>What is wrong with the text; null where it has been read.</returns>
    public string? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        foreach (var part in text.Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            int equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals < 0) return $"expected DebugCounter argument to have an `=` separating the counter name and value, but the provided argument was: `{part}`";
            var (name, value) = (part[..equals], part[(equals + 1)..]);
            if (!long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out long number))
                return $"expected DebugCounter counter value to be numeric, but got `{value}`";
            if (name.EndsWith("-skip", StringComparison.Ordinal)) Skip(name[..^5], number);
            else if (name.EndsWith("-count", StringComparison.Ordinal)) Count(name[..^6], number);
            else return $"expected DebugCounter counter name to end with either `-skip` or `-count`, but got `{name}`";
        }
        return null;
    }

    public override bool ShouldRun(IrAction action)
    {
        ArgumentNullException.ThrowIfNull(action);
        if (!_counters.TryGetValue(action.Tag, out var counter)) return true;
        long at = counter.Seen++;
        return at >= counter.Skip && (counter.Limit < 0 || at < counter.Skip + counter.Limit);
    }

    /// <summary>How often each counter has been asked, a line each.</summary>
    public void Print(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write("DebugCounter counters:\n");
        int width = _counters.Keys.Select(static k => k.Length).DefaultIfEmpty().Max();
        foreach (var (tag, counter) in _counters) output.Write($"{tag.PadRight(width)}: {{{counter.Seen},{counter.Skip},{counter.Limit}}}\n");
    }

    private Counter Of(string tag) => _counters.TryGetValue(tag, out var known) ? known : _counters[tag] = new Counter();

    private sealed class Counter
    {
        internal long Seen;
        internal long Skip;
        internal long Limit = -1;
    }
}
