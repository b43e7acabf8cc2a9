using OpenXla.Ir.Affine;
using Arith = OpenXla.Ir.Dialects.Arith;
using Hlo = OpenXla.Ir.Dialects.Stablehlo;
using Linalg = OpenXla.Ir.Dialects.Linalg;

namespace OpenXla.Ir.Passes.Conversions.StablehloToLinalg;

/// <summary>Bits read as another type. Where widths differ, the last dimension of one side holds the parts of the other's elements, lowest first.</summary>
internal static class BitcastLowering
{
    /// <summary><c>stablehlo.bitcast_convert ⇒ linalg.generic { arith.bitcast }</c>, with shifts where an element has parts.</summary>
    public static bool Lower(Hlo.BitcastConvertOp op, PatternRewriter rewriter)
    {
        if (ShapePatterns.WhyNot(op.Operand.Type, op.Result.Type) is { } reason) return rewriter.NoMatch(op, $"{reason}");
        var type = TensorBuilding.ResultType(rewriter, op.Result);
        var operand = rewriter.Converted((Value)op.Operand);
        var (source, target) = (((TensorType)operand.Type).ElementType, type.ElementType);
        if (source.Equals(target)) return rewriter.Replace(op, operand);
        if (source is ComplexType || target is ComplexType) return rewriter.NoMatch(op, $"complex numbers are not read as other bits: {op.Operand.Type} to {op.Result.Type}");
        var (from, to) = (WidthOf(source), WidthOf(target));
        if (from > to) return rewriter.Replace(op, Split(rewriter, operand, type, from, to));
        return rewriter.Replace(op, from < to ? Join(rewriter, operand, type, from, to) : Map(rewriter, operand, type));
    }

    private static int WidthOf(IrType element) => element is IntegerType integer ? integer.Width : ((FloatType)element).Width;

    private static Value Map(OpBuilder builder, Value operand, TensorType type) =>
        TensorBuilding.Map(builder, [operand], [AffineMap.Identity(type.Rank)], type, (inner, x) => Cast(inner, x[0], type.ElementType));

    /// <summary><c>%r[i, k] = trunc(%x[i] >> k * width)</c></summary>
    private static Value Split(OpBuilder builder, Value operand, TensorType type, int from, int to)
    {
        var map = new AffineMap(type.Rank, 0, [.. Enumerable.Range(0, type.Rank - 1).Select(d => AffineExpr.Dim(d))]);
        return TensorBuilding.Map(builder, [operand], [map], type, (inner, x) =>
        {
            var (wide, part) = (new IntegerType(from), new IntegerType(to));
            var shifted = Arith.ShRUIOp.Create(inner, Cast(inner, x[0], wide), Place(inner, type.Rank - 1, wide, to)).FirstResult;
            return Cast(inner, Arith.TruncIOp.Create(inner, part, shifted).FirstResult, type.ElementType);
        });
    }

    /// <summary><c>%r[i] |= zext(%x[i, k]) &lt;&lt; k * width</c></summary>
    private static Value Join(OpBuilder builder, Value operand, TensorType type, int from, int to)
    {
        var (wide, part) = (new IntegerType(to), new IntegerType(from));
        int loops = type.Rank + 1;
        var zeros = TensorBuilding.Fill(builder, new Scalars(builder).Integer(0, wide), (TensorType)type.WithElementType(wide));
        var output = new AffineMap(loops, 0, [.. Enumerable.Range(0, type.Rank).Select(d => AffineExpr.Dim(d))]);
        var iterators = Enumerable.Range(0, loops).Select(d => d < type.Rank ? Linalg.IteratorType.Parallel : Linalg.IteratorType.Reduction);
        var joined = Linalg.GenericOp.Create(builder, [operand], [zeros], [AffineMap.Identity(loops), output], iterators, (inner, x) =>
        {
            var bits = Arith.ExtUIOp.Create(inner, wide, Cast(inner, x[0], part)).FirstResult;
            return [Arith.OrIOp.Create(inner, x[1], Arith.ShLIOp.Create(inner, bits, Place(inner, type.Rank, wide, from)).FirstResult).FirstResult];
        });
        return Map(builder, joined.FirstResult, type);
    }

    /// <summary>Where the part that the loop of a dimension is at begins, in bits.</summary>
    private static Value Place(OpBuilder builder, int dimension, IntegerType type, int width)
    {
        var index = Linalg.IndexOp.Create(builder, IntegerAttr.I64(dimension)).FirstResult;
        var scalars = new Scalars(builder);
        return scalars.Multiply(Arith.IndexCastOp.Create(builder, type, index).FirstResult, scalars.Integer(width, type));
    }

    private static Value Cast(OpBuilder builder, Value x, IrType type) => x.Type.Equals(type) ? x : Arith.BitcastOp.Create(builder, type, x).FirstResult;
}
