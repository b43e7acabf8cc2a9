using OpenXla.Ir.Affine;
using OpenXla.Ir.Dialects.Linalg;
using Indices = OpenXla.Ir.Dialects.Index;
using Scf = OpenXla.Ir.Dialects.Scf;

namespace OpenXla.Ir.Passes.RuntimeVerification.Structured;

/// <summary>What a loop nest reaches of each operand is there, unless the nest runs through nothing.</summary>
internal sealed class StructuredCheck(Operation op) : IRuntimeVerifiable
{
    public void CreateRuntimeVerification(OpBuilder builder, Func<string, string> describe)
    {
        var check = new CheckBuilder(builder, describe);
        var maps = ((IStructured)op).Maps;
        var ends = EndsOfLoops(check, maps);
        var zero = check.Index(0);
        var one = check.Index(1);
        Value runs = default;
        foreach (var end in ends)
        {
            var start = check.Index(0);
            Value isEntered = Indices.CmpOp.Create(builder, start, check.Index(end), Indices.IndexCmpPredicate.Slt).Result;
            runs = runs.IsNull ? isEntered : check.And(runs, isEntered);
        }
        using var guard = builder.Guard();
        if (!runs.IsNull) EnterIf(builder, runs);
        var last = new MixedIndex[ends.Length];
        for (int i = 0; i < last.Length; i++) last[i] = Fold<Indices.SubOp>(builder, check.Index(ends[i]), one);
        var first = new MixedIndex[ends.Length];
        for (int i = 0; i < op.OperandCount; i++)
        {
            var starts = MapApplication.Apply(builder, maps[i], first);
            var stops = MapApplication.Apply(builder, maps[i], last);
            for (int dimension = 0; dimension < starts.Length; dimension++)
                CheckDimension(check, i, dimension, check.Index(starts[dimension]), check.Index(stops[dimension]), maps[i].Results[dimension] is AffineDimExpr, zero, one);
        }
    }

    private static void EnterIf(OpBuilder builder, Value condition)
    {
        var state = builder.NewState<Scf.IfOp>().AddOperands(condition);
        state.RegionCount = 2;
        var around = builder.Insert<Scf.IfOp>(state);
        builder.CreateBlock(around.Then);
        builder.SetInsertionPoint(Scf.YieldOp.Create(builder, []));
    }

    /// <summary>The sizes of the operands give those of the loops: each by the first dimension that a loop runs through alone.</summary>
    private MixedIndex[] EndsOfLoops(CheckBuilder check, IReadOnlyList<AffineMap> maps)
    {
        var ends = new MixedIndex?[maps.Count == 0 ? 0 : maps[0].DimCount];
        for (int i = 0; i < op.OperandCount; i++)
        {
            if (op.GetOperand(i).Type is not ShapedType type) continue;
            for (int dimension = 0; dimension < maps[i].Results.Length; dimension++)
            {
                MixedIndex size = type.Shape.IsDynamic(dimension) ? check.DimFolded(op.GetOperand(i), dimension) : type.Shape[dimension];
                if (maps[i].Results[dimension] is AffineDimExpr { Position: var loop }) ends[loop] ??= size;
            }
        }
        return [.. ends.Select(static end => end ?? new MixedIndex(1))];
    }

    private void CheckDimension(CheckBuilder check, int operand, int dimension, Value start, Value end, bool isPlain, Value zero, Value one)
    {
        // Loops may run backwards through an operand.
        var builder = check.Builder;
        var lowest = Fold<Indices.MinSOp>(builder, start, end);
        var isInside = Compare(builder, Indices.IndexCmpPredicate.Sge, lowest, zero);
        check.Assert(isInside, $"unexpected negative result on dimension #{dimension} of input/output operand #{operand}");
        var needed = Fold<Indices.AddOp>(builder, Fold<Indices.MaxSOp>(builder, start, end), one);
        var there = check.DimFolded(op.GetOperand(operand), dimension);
        var fits = Compare(builder, isPlain ? Indices.IndexCmpPredicate.Eq : Indices.IndexCmpPredicate.Sle, needed, there);
        check.Assert(fits, $"dimension #{dimension} of input/output operand #{operand} is incompatible with inferred dimension size");
    }

    private static Value Fold<TOp>(OpBuilder builder, Value left, Value right)
        where TOp : Operation, IOperationDefinition<TOp> => builder.InsertFolded(builder.NewState<TOp>().AddOperands(left, right).AddResultTypes(IndexType.Instance));

    private static Value Compare(OpBuilder builder, Indices.IndexCmpPredicate predicate, Value left, Value right) =>
        builder.FoldInserted(Indices.CmpOp.Create(builder, left, right, predicate));
}
