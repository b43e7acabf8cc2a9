using System.Numerics;
using OpenXla.Ir.Analysis.Ranges;
using OpenXla.Ir.Builtin;
using OpenXla.Ir.Interfaces;
using OpenXla.Ir.Rewriting;

namespace OpenXla.Ir.Analysis.DataFlow;

/// <summary>What integers may be. A value that has just one possibility becomes a constant for the other analyses of the solver.</summary>
public sealed class IntegerRangeAnalysis : SparseForwardAnalysis<IntegerRange>
{
    /// <summary>A range that has grown so often will not come to rest soon, as one that a recursive function counts up.</summary>
    private const int MostSteps = 256;

    private readonly Dictionary<Value, int> _steps = [];

    protected override bool VisitsUnreachedOperands => true;

    protected override IntegerRange EntryState(Value value) => IntegerRange.All(value.Type);

    /// <summary>What is known of a value after the solver has run; <c>default</c> where it is no integer, or never reached.</summary>
    public static IntegerRange RangeOf(DataFlowSolver solver, Value value)
    {
        ArgumentNullException.ThrowIfNull(solver);
        return solver.Lookup<Lattice<IntegerRange>>(Anchor.Of(value))?.Element ?? default;
    }

    protected override void VisitOperation(Operation op, ReadOnlySpan<IntegerRange> operands)
    {
        ArgumentNullException.ThrowIfNull(op);
        if (op.As<IInferIntegerRange>() is not { } inferring)
        {
            SetToEntryState(op.Results.ToArray());
            return;
        }
        Infer(inferring, operands, value => value.DefiningOp == op);
    }

    protected override void VisitOwnValues(Operation op, IReadOnlyList<Value> values)
    {
        ArgumentNullException.ThrowIfNull(op);
        ArgumentNullException.ThrowIfNull(values);
        if (values.Count == 0) return;
        if (values[0].ArgumentOwner is not { } block)
        {
            SetToEntryState(values);
            return;
        }
        var point = ProgramPoint.StartOf(block);
        if (op.As<IInferIntegerRange>() is { } inferring)
        {
            var operands = new IntegerRange[op.OperandCount];
            for (int i = 0; i < operands.Length; i++) operands[i] = Read<Lattice<IntegerRange>>(point, Anchor.Of(op.GetOperand(i))).Element;
            Infer(inferring, operands, value => value.ArgumentOwner == block);
        }
        else
        {
            var counted = op.As<ILoopLike>()?.CountedBounds ?? [];
            foreach (var bounds in counted) VisitInductionVariable(point, bounds);
            foreach (var value in values)
                if (!counted.Any(bounds => bounds.InductionVariable == value)) Join(value, EntryState(value));
        }
    }

    protected override void OnChanged(Value value, IntegerRange element)
    {
        ref int steps = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_steps, value, out _);
        if (++steps == MostSteps) Join(value, EntryState(value));
        var constants = Solver.GetOrCreate<Lattice<ConstantValue>>(Anchor.Of(value));
        var owner = value.DefiningOp ?? value.ArgumentOwner!.ParentOp!;
        PropagateIfChanged(constants, constants.Join(element.ConstantFor(value.Type) is { } constant ? ConstantValue.Of(constant, owner.Info.Dialect) : ConstantValue.Unknown));
    }

    private void Infer(IInferIntegerRange inferring, ReadOnlySpan<IntegerRange> operands, Func<Value, bool> isAsked)
    {
        if (!inferring.InfersFromUnknown)
            foreach (var operand in operands)
                if (operand.IsUninitialized) return;
        inferring.InferRanges(operands, (value, range) =>
        {
            if (!isAsked(value)) return;
            var before = Solver.GetOrCreate<Lattice<IntegerRange>>(Anchor.Of(value)).Element;
            Join(value, range);
            // A value that goes round in a loop and has changed may change as often as the loop runs.
            if (before.IsUninitialized || IntegerRange.Join(before, range) == before) return;
            foreach (var use in value.Uses)
                if (use.Owner.Info.Is(OperationTraits.Terminator))
                {
                    Join(value, EntryState(value));
                    break;
                }
        });
    }

    private void VisitInductionVariable(ProgramPoint point, LoopBounds bounds)
    {
        var variable = bounds.InductionVariable;
        int width = IntegerRange.WidthOf(variable.Type);
        if (width == 0) return;
        var (least, greatest) = (IntegerRange.All(width).SignedMin, IntegerRange.All(width).SignedMax);
        var min = Bound(point, bounds.Lower, isUpper: false) ?? least;
        var max = Bound(point, bounds.Upper, isUpper: true) ?? greatest;
        var step = Bound(point, bounds.Step, isUpper: true) ?? greatest;
        if (step.Sign < 0) (min, max) = (max, min);
        else max -= BigInteger.One;
        // A loop that never runs says nothing.
        if (max >= min) Join(variable, IntegerRange.Signed(min, max, width));
    }

    private BigInteger? Bound(ProgramPoint point, OpFoldResult bound, bool isUpper)
    {
        if (bound.Attribute is IntegerAttr number) return number.Value;
        if (bound.Value.IsNull) return null;
        var range = Read<Lattice<IntegerRange>>(point, Anchor.Of(bound.Value)).Element;
        return range.IsUninitialized ? null : isUpper ? range.SignedMax : range.SignedMin;
    }
}
