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
    private readonly Dictionary<OperationInfo, OperationRules> _rules = [];
    private (OperationInfo? Info, OperationRules Rules) _latestRules = (null, null!);
    private readonly WorkMeter? _meter = WorkMeter.Current;
    private long _rewrites;

    /// <summary>What operations of the input fold to. Folds see the input as it was: whether one applies does not depend on what was converted before.</summary>
    private readonly Dictionary<Operation, FoldResult> _folds = [];

    /// <summary>Whether the operation at hand was there at the beginning.</summary>
    private bool _isOfInput;

    /// <summary>The rewrite that is being tried, and on what; empty for none.</summary>
    private (string Rewrite, Operation? Operation, string Name, Location Location) _current = ("", null, "", default);

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
        int ofInput = _pending.Count;
        long budget = 1000 + ((long)ofInput * RewritesPerOperation);
        while (_pending.TryDequeue(out var op))
        {
            _isOfInput = ofInput-- > 0;
            _meter?.Step();
            if (op.IsErased || op.Block is null || IsAcceptable(op)) continue;
            if (!Legalize(op)) return false;
            if (--budget >= 0) continue;
            _root.Context.Diagnostics.Report(new Diagnostic(Severity.Error, op.IsErased ? _root.Location : op.Location, $"the conversion does not end: '{op.Name}' is produced again and again"));
            return false;
        }
        CastReconciliation.Run(_rewriter.Casts);
        MaterializeCasts();
        IrTelemetry.CountRewrites(_rewrites, folds: 0);
        return true;
    }

    private OperationRules RulesFor(OperationInfo info)
    {
        if (_latestRules.Info == info) return _latestRules.Rules;
        if (!_rules.TryGetValue(info, out var rules)) _rules[info] = rules = new OperationRules(_conversion.Target.RuleFor(info), _conversion.Patterns.For(info).All);
        _latestRules = (info, rules);
        return rules;
    }

    private void OnInserted(Operation op)
    {
        // Most of what rewrites make is legal by its name alone.
        if (!RulesFor(op.Info).IsAlwaysLegal)
        {
            _pending.Enqueue(op);
            if (_current.Operation is { } source)
                _origins[op] = new RewriteOrigin(op.Name, _current.Rewrite, _current.Name, _current.Location, _origins.GetValueOrDefault(source));
        }
        foreach (var region in op.Regions)
            for (var block = region.FirstBlock; block is not null; block = block.Next)
                for (var inner = block.First; inner is not null; inner = inner.Next) OnInserted(inner);
    }

    private void CollectInside(Operation root)
    {
        foreach (var region in root.Regions)
            for (var block = region.FirstBlock; block is not null; block = block.Next)
                for (var op = block.First; op is not null; op = op.Next)
                {
                    _pending.Enqueue(op);
                    FoldAhead(op);
                    if (op.RegionCount > 0 && !_conversion.Target.IsRecursivelyLegal(op)) CollectInside(op);
                }
    }

    private void FoldAhead(Operation op)
    {
        if (!_conversion.Options.Fold || op.Info.Is(OperationTraits.ConstantLike) || !OperationFolding.MayFold(op) || RulesFor(op.Info).IsLegal?.Invoke(op) != false) return;
        var result = _rewriter.FoldAhead(op);
        if (!result.IsNone) _folds[op] = result;
    }

    private bool IsAcceptable(Operation op)
    {
        if (op is UnrealizedConversionCastOp) return true;
        var rules = RulesFor(op.Info);
        return rules.IsLegal?.Invoke(op) ?? (_mode != ConversionMode.Full && rules.Patterns.Length == 0);
    }

    private bool Legalize(Operation op)
    {
        var rules = RulesFor(op.Info);
        bool illegal = rules.IsLegal?.Invoke(op) == false;
        if (_conversion.Options.Fold && illegal && TryFold(op)) return true;
        List<RewriteAnswer>? answers = null;
        foreach (var pattern in rules.Patterns)
        {
            _current = (pattern.Name, op, op.Name, op.Location);
            _rewriter.UnconvertedType = null;
            _rewriter.ForgetReason();
            bool applied = _rewriter.TryApply(pattern, op);
            _current.Operation = null;
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
        _current = ("fold", op, op.Name, op.Location);
        bool replaced = _isOfInput ? _folds.Remove(op, out var known) && _rewriter.ApplyAhead(op, known) : _rewriter.TryFold(op) && op.IsErased;
        _current.Operation = null;
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
