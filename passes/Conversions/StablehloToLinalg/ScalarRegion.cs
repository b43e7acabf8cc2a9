using OpenXla.Ir.Passes.Conversions.StablehloToLinalg.ComplexNumbers;
using Arith = OpenXla.Ir.Dialects.Arith;
using Hlo = OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Passes.Conversions.StablehloToLinalg;

/// <summary>Regions on tensors of rank 0, such as those of reducers, as operations on scalars.</summary>
internal static class ScalarRegion
{
    /// <summary>What stands in the way; null where <see cref="Lower"/> works.</summary>
    public static string? WhyNot(Block block)
    {
        foreach (var inner in block.Operations)
        {
            foreach (var operand in inner.Operands)
                if (operand.ParentBlock != block) return $"'{inner.Name}' uses a value from outside";
            if (inner is Hlo.ReturnOp or Hlo.ConstantOp { Value: DenseElementsAttr { IsSplat: true } }) continue;
            if (ScalarLowering.WhyNot(inner) is { } reason) return $"'{inner.Name}' {reason}";
            if (inner.GetResult(0).Type is not TensorType { Rank: 0 }) return $"'{inner.Name}' gives {inner.GetResult(0).Type}";
        }
        return null;
    }

    /// <summary>What the region returns for scalars of the types that its arguments have, without signs.</summary>
    public static Value[] Lower(OpBuilder builder, Block block, ReadOnlySpan<Value> arguments)
    {
        var values = new Dictionary<Value, Value>();
        for (int i = 0; i < arguments.Length; i++) values[block.GetArgument(i)] = arguments[i];
        foreach (var inner in block.Operations)
        {
            if (inner is Hlo.ReturnOp end) return [.. end.Operands.ToArray().Select(v => values[v])];
            if (inner is Hlo.ConstantOp constant)
            {
                values[constant.Output] = Constant(builder, (DenseElementsAttr)constant.Value);
                continue;
            }
            var sources = inner.Operands.Types().Select(t => ((TensorType)t).ElementType).ToArray();
            values[inner.GetResult(0)] = ScalarLowering.Lower(builder, inner, sources, [.. inner.Operands.ToArray().Select(v => values[v])]);
        }
        throw new InvalidOperationException("a region of scalars without a return");
    }

    private static Value Constant(OpBuilder builder, DenseElementsAttr splat)
    {
        var type = SignlessTypes.Of(splat.ElementType);
        if (type is ComplexType complex) return ComplexLowering.Constant(new Scalars(builder), Evaluation.Tensor.From(splat).GetComplex(0), complex);
        var value = splat.SplatValue is IntegerAttr integer ? new IntegerAttr(((IntegerType)type).Wrap(integer.Value), type) : splat.SplatValue;
        return Arith.ConstantOp.Create(builder, value).FirstResult;
    }
}
