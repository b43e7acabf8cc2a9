using OpenXla.Ir.Diagnostics;

namespace OpenXla.Ir.Rewriting.Conversion;

/// <summary>
/// Rewrites what a target calls illegal until nothing illegal is left. An op that no rewrite takes is an error that says
/// what every rewrite of its name answered; the input is then as it was.
/// </summary>
public sealed class DialectConversion
{
    public DialectConversion(ConversionTarget target, PatternSet patterns, TypeConverter? types = null, ConversionOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        Target = target ?? throw new ArgumentNullException(nameof(target));
        Patterns = new PatternIndex(patterns);
        Types = types;
        Options = options ?? new ConversionOptions();
    }

    internal ConversionTarget Target { get; }

    internal PatternIndex Patterns { get; }

    internal TypeConverter? Types { get; }

    internal ConversionOptions Options { get; }

    /// <summary>Converts what is inside <paramref name="root"/>; ops of which the target says nothing may stay.</summary>
    /// <returns>False after an error, which has been reported.</returns>
    public bool ApplyPartial(Operation root) => Apply(root, ConversionMode.Partial);

    /// <summary>As <see cref="ApplyPartial"/>, but every op must be legal at the end.</summary>
    public bool ApplyFull(Operation root) => Apply(root, ConversionMode.Full);

    /// <summary>Says which operations inside <paramref name="root"/> are legal or could be made so, and why the others could not. The input stays as it is.</summary>
    public ConversionAnalysis Analyze(Operation root)
    {
        ArgumentNullException.ThrowIfNull(root);
        var mapping = new Dictionary<Operation, Operation>();
        var copy = root.Clone();
        Pair(copy, root, mapping);
        using var silence = root.Context.Diagnostics.HandleLocally(static _ => { });
        var run = new ConversionRun(this, copy, ConversionMode.Analysis);
        run.Convert();
        var legalizable = mapping.Where(p => !run.Failed.ContainsKey(p.Key) && p.Value != root).Select(static p => p.Value).ToHashSet();
        var failures = run.Failed.Where(f => mapping.ContainsKey(f.Key)).ToDictionary(f => mapping[f.Key], static f => f.Value);
        copy.Erase();
        return new ConversionAnalysis(legalizable, failures);
    }

    private static void Pair(Operation copy, Operation original, Dictionary<Operation, Operation> mapping)
    {
        mapping[copy] = original;
        for (int r = 0; r < copy.RegionCount; r++)
            for (var (a, b) = (copy.GetRegion(r).FirstBlock, original.GetRegion(r).FirstBlock); a is not null && b is not null; (a, b) = (a.Next, b.Next))
                for (var (x, y) = (a.First, b.First); x is not null && y is not null; (x, y) = (x.Next, y.Next)) Pair(x, y, mapping);
    }

    private bool Apply(Operation root, ConversionMode mode)
    {
        ArgumentNullException.ThrowIfNull(root);
        var snapshot = Options.KeepsInputOnFailure ? new ConversionSnapshot(root) : null;
        if (new ConversionRun(this, root, mode).Convert())
        {
            snapshot?.Forget();
            return true;
        }
        snapshot?.Restore();
        return false;
    }
}
