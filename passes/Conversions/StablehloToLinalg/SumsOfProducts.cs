using OpenXla.Ir.Affine;
using OpenXla.Ir.Evaluation;
using Linalg = OpenXla.Ir.Dialects.Linalg;

namespace OpenXla.Ir.Passes.Conversions.StablehloToLinalg;

/// <summary>Products of elements of two tensors, added up over loops: what dots and convolutions are.</summary>
internal static class SumsOfProducts
{
    /// <summary>What sums are kept in: those of narrow floats would lose digits at each step.</summary>
    public static IrType SumType(IrType element) => element is FloatType { Width: < 32 } ? FloatType.F32 : element;

    /// <summary>A tensor of zeros in which sums of the type can be kept.</summary>
    public static Value Zeros(OpBuilder builder, TensorType type)
    {
        var total = SignlessTypes.Of(SumType(type.ElementType));
        return TensorBuilding.Fill(builder, new Scalars(builder).Number(0, total), (TensorType)type.WithElementType(total));
    }

    /// <summary><c>linalg.generic ins(%left, %right) outs(zeros) { multiply; add }</c>, and where sums are wider than the result a conversion of them.</summary>
    /// <param name="builder">Stands where the sums are needed.</param>
    /// <param name="left">A tensor, and the type of its elements with their sign.</param>
    /// <param name="right">Another one.</param>
    /// <param name="type">The type of the result, its elements with their sign. Its dimensions are the first loops, in their order.</param>
    /// <param name="maps">What each loop reads of both tensors, from all loops.</param>
    public static Value Lower(OpBuilder builder, (Value Tensor, IrType Element) left, (Value Tensor, IrType Element) right, TensorType type, (AffineMap Left, AffineMap Right) maps)
    {
        int loops = maps.Left.DimCount;
        var total = SumType(type.ElementType);
        AffineMap[] all = [maps.Left, maps.Right, new(loops, 0, [.. Enumerable.Range(0, type.Rank).Select(i => AffineExpr.Dim(i))])];
        var iterators = Enumerable.Range(0, loops).Select(i => i < type.Rank ? Linalg.IteratorType.Parallel : Linalg.IteratorType.Reduction);
        var sums = Linalg.GenericOp.Create(builder, [left.Tensor, right.Tensor], [Zeros(builder, type)], all, iterators, (inner, x) =>
        {
            var scalars = new Scalars(inner);
            var a = ConvertLowering.Lower(scalars, x[0], left.Element, total);
            var b = ConvertLowering.Lower(scalars, x[1], right.Element, total);
            return [BinaryLowering.Lower(scalars, BinaryKernel.Add, total, x[2], BinaryLowering.Lower(scalars, BinaryKernel.Multiply, total, a, b))];
        });
        if (total.Equals(type.ElementType)) return sums.FirstResult;
        // Only floats have wider sums, so that there is no sign to take away.
        return TensorBuilding.Map(builder, [sums.FirstResult], [AffineMap.Identity(type.Rank)], type, (inner, x) => ConvertLowering.Lower(new Scalars(inner), x[0], total, type.ElementType));
    }
}
