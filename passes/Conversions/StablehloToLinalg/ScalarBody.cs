using OpenXla.Ir.Passes.Conversions.StablehloToLinalg.ComplexNumbers;
using Arith = OpenXla.Ir.Dialects.Arith;
using Hlo = OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Passes.Conversions.StablehloToLinalg;

/// <summary>Regions on tensors of rank 0, as reducers and comparators are, computed on scalars instead.</summary>
internal sealed class ScalarBody
{
    private readonly Block _block;

    /// <summary>What the region uses from outside, as constants that were moved out of it are.</summary>
    private readonly Dictionary<Value, Value> _outside = [];

    /// <summary>Takes the elements of tensors from outside, for which the rewriter stands before the place where the region is computed.</summary>
    public ScalarBody(PatternRewriter rewriter, Block block)
    {
        _block = block;
        foreach (var inner in block.Operations)
            foreach (var operand in inner.Operands)
                if (operand.ParentBlock != block && !_outside.ContainsKey(operand)) _outside[operand] = TensorBuilding.Scalar(rewriter, rewriter.Converted(operand));
    }

    /// <summary>What stands in the way; null where the region can be inlined.</summary>
    public static string? WhyNot(Block block)
    {
        foreach (var inner in block.Operations)
        {
            foreach (var operand in inner.Operands)
                if (operand.Type is not TensorType { Rank: 0 }) return $"'{inner.Name}' takes {operand.Type}";
            if (inner is Hlo.ReturnOp or Hlo.ConstantOp { Value: DenseElementsAttr { IsSplat: true } }) continue;
            if (ScalarLowering.WhyNot(inner) is { } reason) return $"'{inner.Name}' {reason}";
            if (inner.GetResult(0).Type is not TensorType { Rank: 0 }) return $"'{inner.Name}' gives {inner.GetResult(0).Type}";
        }
        return null;
    }

    /// <summary>What the region returns for scalars of the types that its arguments have, without signs.</summary>
    public Value[] Inline(OpBuilder builder, ReadOnlySpan<Value> arguments) => Inline(builder, arguments, Array.ConvertAll(_block.Arguments.Types(), static t => ((TensorType)t).ElementType));

    /// <summary>What the region returns for scalars.</summary>
    /// <param name="builder">Stands where they are computed.</param>
    /// <param name="arguments">A scalar for each argument.</param>
    /// <param name="sources">Their types, with signs: where the block's are wider, they are converted first.</param>
    public Value[] Inline(OpBuilder builder, ReadOnlySpan<Value> arguments, ReadOnlySpan<IrType> sources)
    {
        var scalars = new Scalars(builder);
        var values = new Dictionary<Value, Value>(_outside);
        for (int i = 0; i < arguments.Length; i++)
            values[_block.GetArgument(i)] = ConvertLowering.Lower(scalars, arguments[i], sources[i], ((TensorType)_block.GetArgument(i).Type).ElementType);
        foreach (var inner in _block.Operations)
        {
            if (inner is Hlo.ReturnOp end) return [.. end.Operands.ToArray().Select(v => values[v])];
            if (inner is Hlo.ConstantOp constant)
            {
                values[constant.Output] = Constant(scalars, (DenseElementsAttr)constant.Value);
                continue;
            }
            var types = inner.Operands.Types().Select(t => ((TensorType)t).ElementType).ToArray();
            values[inner.GetResult(0)] = ScalarLowering.Lower(builder, inner, types, [.. inner.Operands.ToArray().Select(v => values[v])]);
        }
        throw new InvalidOperationException("a region without a return");
    }

    private static Value Constant(Scalars scalars, DenseElementsAttr dense)
    {
        var type = SignlessTypes.Of(dense.ElementType);
        if (type is ComplexType complex) return ComplexLowering.Constant(scalars, Evaluation.Tensor.From(dense).GetComplex(0), complex);
        return dense.SplatValue is IntegerAttr integer ? scalars.Integer(integer.Value, type) : Arith.ConstantOp.Create(scalars.Builder, dense.SplatValue).FirstResult;
    }
}
