using OpenXla.Ir.Dialects.Arith;
using OpenXla.Ir.Dialects.Cf;
using OpenXla.Ir.Dialects.Scf;
using MemRef = OpenXla.Ir.Dialects.MemRef;
using Tensor = OpenXla.Ir.Dialects.Tensor;

namespace OpenXla.Ir.Passes.RuntimeVerification;

/// <summary>Creates what checks are made of.</summary>
internal sealed class CheckBuilder(OpBuilder builder, Func<string, string> describe)
{
    internal OpBuilder Builder => builder;

    internal Value Index(long number) => ConstantOp.Create(builder, IntegerAttr.Index(number)).Result;

    internal Value Index(MixedIndex index) => index.IsNumber ? Index(index.Number) : index.Value;

    internal Value Compare(CmpIPredicate predicate, Value left, Value right) => CmpIOp.Create(builder, left, right, predicate).Result;

    internal Value And(Value left, Value right) => AndIOp.Create(builder, left, right).Result;

    internal Value AndFolded(Value left, Value right) =>
        builder.FoldInserted(AndIOp.Create(builder, left, right));

    internal Value IsBetween(Value value, Value lower, Value upper)
    {
        var above = CompareFolded(CmpIPredicate.Sge, value, lower);
        return AndFolded(above, CompareFolded(CmpIPredicate.Slt, value, upper));
    }

    internal Value CompareFolded(CmpIPredicate predicate, Value left, Value right) =>
        builder.FoldInserted(CmpIOp.Create(builder, left, right, predicate));

    /// <summary>How large a dimension is.</summary>
    internal Value Dim(Value shaped, long dimension) => IsTensor(shaped)
        ? Tensor.DimOp.Create(builder, shaped, Index(dimension)).Result
        : MemRef.DimOp.Create(builder, shaped, Index(dimension)).Result;

    internal Value DimFolded(Value shaped, long dimension)
    {
        var index = Index(dimension);
        return builder.FoldInserted(IsTensor(shaped) ? Tensor.DimOp.Create(builder, shaped, index) : MemRef.DimOp.Create(builder, shaped, index));
    }

    internal Value Rank(Value shaped) => IsTensor(shaped) ? Tensor.RankOp.Create(builder, shaped).Result : MemRef.RankOp.Create(builder, shaped).Result;

    private static bool IsTensor(Value shaped) => shaped.Type is TensorType or UnrankedTensorType;

    internal void AssertEqual(Value left, Value right, string message) => Assert(Compare(CmpIPredicate.Eq, left, right), message);

    internal void Assert(Value condition, string message) => AssertOp.Create(builder, condition, new StringAttr(describe(message)));

    /// <summary>A condition that is computed in one of two ways.</summary>
    internal Value Select(Value condition, Func<Value> whenTrue, Func<Value> whenFalse)
    {
        var state = builder.NewState<IfOp>().AddOperands(condition).AddResultTypes(IntegerType.I1);
        state.RegionCount = 2;
        var choice = builder.Insert<IfOp>(state);
        Fill(choice.Then, whenTrue);
        Fill(choice.Else, whenFalse);
        return choice.GetResult(0);
    }

    private void Fill(Region region, Func<Value> compute)
    {
        using var guard = builder.Guard();
        builder.CreateBlock(region);
        YieldOp.Create(builder, [compute()]);
    }

    internal Value True() => ConstantOp.Create(builder, IntegerAttr.True).Result;
}
