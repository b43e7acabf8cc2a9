using OpenXla.Ir.Builtin;
using OpenXla.Ir.Diagnostics;
using OpenXla.Ir.Observability;
using OpenXla.Ir.PassManagement;

namespace OpenXla.Ir.Rewriting.Conversion;

/// <summary>One conversion under way.</summary>
internal sealed class ConversionRun
{
    /// <summary>Rewrites per operation of the input before the conversion is taken not to end.</summary>
    private const int RewritesPerOperation = 100;

    private readonly DialectConversion _conversion;
    private readonly Operation _root;
    private readonly ConversionMode _mode;
    private readonly Queue<Operation> _pending = new();
    private readonly Dictionary<Operation, RewriteOrigin> _origins = [];
    private readonly ConversionRewriter _rewriter;
    private readonly WorkMeter? _meter = WorkMeter.Current;
    private long _rewrites;

    /// <summary>The rewrite that is being tried, and on what.</summary>
    private RewriteOrigin? _current;

    internal ConversionRun(DialectConversion conversion, Operation root, ConversionMode mode)
    {
        (_conversion, _root, _mode) = (conversion, root, mode);
        _rewriter = new ConversionRewriter(root.Context, conversion.Types, OnInserted);
    }

    /// <summary>What could not be legalised, in an analysis.</summary>
    internal Dictionary<Operation, LegalizationFailure> Failed { get; } = [];

    internal bool Convert()
    {
        CollectInside(_root);
        long budget = 1000 + ((long)_pending.Count * RewritesPerOperation);
        while (_pending.TryDequeue(out var op))
        {
            _meter?.Step();
            if (op.IsErased || op.Block is null || IsAcceptable(op)) continue;
            if (!Legalize(op)) return false;
            if (--budget >= 0) continue;
            _root.Context.Diagnostics.Report(new Diagnostic(Severity.Error, op.IsErased ? _root.Location : op.Location, $"the conversion does not end: '{op.Name}' is produced again and again"));
            return false;
        }
        CastReconciliation.Run(_root);
        MaterializeCasts();
        IrTelemetry.Rewrites.Add(_rewrites);
        return true;
    }

    private void OnInserted(Operation op)
    {
        // Most of what rewrites make is legal by its name alone.
        if (_conversion.Target.IsAlwaysLegal(op)) return;
        _pending.Enqueue(op);
        if (_current is { } current) _origins[op] = current with { ProducedName = op.Name };
    }

    private void CollectInside(Operation root)
    {
        foreach (var region in root.Regions)
            for (var block = region.FirstBlock; block is not null; block = block.Next)
                for (var op = block.First; op is not null; op = op.Next)
                {
                    _pending.Enqueue(op);
                    if (!_conversion.Target.IsRecursivelyLegal(op)) CollectInside(op);
                }
    }

    private bool IsAcceptable(Operation op)
    {
        if (op is UnrealizedConversionCastOp) return true;
        return _conversion.Target.IsLegal(op) ?? (_mode != ConversionMode.Full && _conversion.Patterns.For(op.Info).Length == 0);
    }

    private bool Legalize(Operation op)
    {
        bool illegal = _conversion.Target.IsLegal(op) == false;
        if (_conversion.Options.Fold && illegal && TryFold(op)) return true;
        List<RewriteAnswer>? answers = null;
        foreach (var pattern in _conversion.Patterns.For(op.Info))
        {
            _current = new RewriteOrigin("", pattern.Name, op.Name, op.Location, _origins.GetValueOrDefault(op));
            _rewriter.UnconvertedType = null;
            _rewriter.ForgetReason();
            bool applied = _rewriter.TryApply(pattern, op);
            _current = null;
            if (applied)
            {
                _rewrites++;
                _meter?.CountRewrite();
                return true;
            }
            var reason = _rewriter.LastReason;
            if (reason.Length == 0 && _rewriter.UnconvertedType is { } type) reason = $"type '{type}' can't be converted";
            (answers ??= []).Add(new RewriteAnswer(pattern.Name, reason));
        }
        if (!illegal && _mode != ConversionMode.Full) return true;
        var failure = new LegalizationFailure(op, illegal, answers ?? [], _origins.GetValueOrDefault(op), _conversion.Target.LegalNames(op.Name));
        if (_mode == ConversionMode.Analysis)
        {
            Failed[op] = failure;
            return true;
        }
        op.Context.Diagnostics.Report(failure.ToDiagnostic(op.Context.Diagnostics.ExplainsFailures));
        return false;
    }

    /// <summary>True where the op is gone; one that was changed in place is still illegal.</summary>
    private bool TryFold(Operation op)
    {
        _current = new RewriteOrigin("", "fold", op.Name, op.Location, _origins.GetValueOrDefault(op));
        bool replaced = _rewriter.TryFold(op) && op.IsErased;
        _current = null;
        return replaced;
    }

    /// <summary>Casts that others still need become what the type converter has for them.</summary>
    private void MaterializeCasts()
    {
        if (_conversion.Types is not { HasMaterializations: true } types) return;
        foreach (var cast in _rewriter.Casts)
        {
            if (cast.IsErased || cast.Block is null) continue;
            _rewriter.SetInsertionPoint(cast);
            var wanted = cast.Results.Types();
            bool isTarget = cast.OperandCount == 1 && types.ConvertToSeveral(cast.GetOperand(0)) is { } converted && converted.SequenceEqual(wanted);
            var made = isTarget ? types.MaterializeTarget(_rewriter, wanted, cast.Operands.ToArray()) : types.MaterializeSource(_rewriter, wanted, cast.Operands.ToArray());
            if (made is null) continue;
            cast.ReplaceAllUsesWith(made);
            cast.Erase();
        }
    }
}
