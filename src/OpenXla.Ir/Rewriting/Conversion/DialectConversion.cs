using OpenXla.Ir.Builtin;
using OpenXla.Ir.Diagnostics;

namespace OpenXla.Ir.Rewriting.Conversion;

/// <summary>
/// Rewrites what a target calls illegal until nothing illegal is left. An op that no rewrite takes is an error that says
/// what every rewrite of its name answered.
/// </summary>
public sealed class DialectConversion
{
    /// <summary>Rewrites per operation of the input before the conversion is taken not to end.</summary>
    private const int RewritesPerOperation = 100;

    private readonly ConversionTarget _target;
    private readonly IReadOnlyList<RewritePattern> _patterns;
    private readonly TypeConverter? _types;
    private readonly Queue<Operation> _pending = new();
    private readonly Dictionary<OperationInfo, RewritePattern[]> _byOperation = [];

    public DialectConversion(ConversionTarget target, PatternSet patterns, TypeConverter? types = null)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        _target = target ?? throw new ArgumentNullException(nameof(target));
        _patterns = [.. patterns.Patterns];
        _types = types;
    }

    /// <summary>Converts what is inside <paramref name="root"/>; ops of which the target says nothing may stay.</summary>
    /// <returns>False after an error, which has been reported.</returns>
    public bool ApplyPartial(Operation root) => Apply(root, full: false);

    /// <summary>As <see cref="ApplyPartial"/>, but every op must be legal at the end.</summary>
    public bool ApplyFull(Operation root) => Apply(root, full: true);

    private bool Apply(Operation root, bool full)
    {
        ArgumentNullException.ThrowIfNull(root);
        CollectInside(root);
        long budget = 1000 + ((long)_pending.Count * RewritesPerOperation);
        var rewriter = new ConversionRewriter(root.Context, _types, _pending.Enqueue);
        while (_pending.TryDequeue(out var op))
        {
            if (op.IsErased || op.Block is null || IsAcceptable(op, full)) continue;
            if (!Legalize(op, rewriter, full)) return false;
            if (--budget < 0)
            {
                root.Context.Diagnostics.Report(new Diagnostic(Severity.Error, root.Location, $"the conversion does not end: '{op.Name}' is produced again and again"));
                return false;
            }
        }
        CastReconciliation.Run(root);
        return true;
    }

    private void CollectInside(Operation root)
    {
        foreach (var region in root.Regions)
            for (var block = region.FirstBlock; block is not null; block = block.Next)
                for (var op = block.First; op is not null; op = op.Next)
                {
                    _pending.Enqueue(op);
                    CollectInside(op);
                }
    }

    private bool IsAcceptable(Operation op, bool full)
    {
        if (op is UnrealizedConversionCastOp) return true;
        return _target.IsLegal(op) ?? (!full && PatternsFor(op.Info).Length == 0);
    }

    private bool Legalize(Operation op, ConversionRewriter rewriter, bool full)
    {
        bool explicitly = _target.IsLegal(op) == false;
        List<(string Pattern, string Reason)>? reasons = null;
        foreach (var pattern in PatternsFor(op.Info))
        {
            rewriter.SetInsertionPoint(op);
            if (pattern.Apply(op, rewriter)) return true;
            (reasons ??= []).Add((pattern.Name, rewriter.LastReason));
        }
        if (!explicitly && !full) return true;
        var error = new Diagnostic(Severity.Error, op.Location, explicitly
            ? $"failed to legalize operation '{op.Name}' that was explicitly marked illegal"
            : $"failed to legalize operation '{op.Name}'");
        if (reasons is null) error.Note($"no rewrite for '{op.Name}' is known to this conversion");
        else foreach (var (pattern, reason) in reasons) error.Note($"{pattern}: {(reason.Length > 0 ? reason : "does not apply")}");
        op.Context.Diagnostics.Report(error);
        return false;
    }

    private RewritePattern[] PatternsFor(OperationInfo info)
    {
        if (_byOperation.TryGetValue(info, out var known)) return known;
        return _byOperation[info] =
        [
            .. _patterns.Where(p => p.RootName is { } name ? name == info.Name : p.RootType.IsAssignableFrom(info.OperationType)).OrderByDescending(p => p.Benefit),
        ];
    }
}
