using OpenXla.Ir.Affine;
using OpenXla.Ir.Passes.Conversions.StablehloToLinalg.ComplexNumbers;
using Arith = OpenXla.Ir.Dialects.Arith;
using Hlo = OpenXla.Ir.Dialects.Stablehlo;
using Linalg = OpenXla.Ir.Dialects.Linalg;

namespace OpenXla.Ir.Passes.Conversions.StablehloToLinalg;

/// <summary>Reductions: outputs filled with the start, then a <c>linalg.generic</c> whose body is the reducer on scalars.</summary>
internal static class ReductionPatterns
{
    public static void Populate(PatternSet patterns) => patterns.Add<Hlo.ReduceOp>(LowerReduce);

    /// <summary><c>stablehlo.reduce(%x init: %y) applies stablehlo.add ⇒ linalg.generic ins(%x) outs(filled with %y) { arith.addf }</c></summary>
    private static bool LowerReduce(Hlo.ReduceOp op, PatternRewriter rewriter)
    {
        foreach (var input in op.Inputs)
            if (ShapePatterns.WhyNot((TensorType)input.Type) is { } reason) return rewriter.NoMatch(op, $"{reason}");
        if (WhyNotScalar(op.Body.Entry) is { } why) return rewriter.NoMatch(op, $"its body can't be one of scalars: {why}");
        var inputs = rewriter.Converted(op.Inputs);
        var outputs = new Value[op.Width];
        for (int i = 0; i < outputs.Length; i++)
        {
            var start = TensorBuilding.Scalar(rewriter, rewriter.Converted(op.Inits[i]));
            outputs[i] = TensorBuilding.Fill(rewriter, start, TensorBuilding.ResultType(rewriter, op.GetResult(i)));
        }
        int rank = ((TensorType)op.Inputs[0].Type).Rank;
        var kept = Enumerable.Range(0, rank).Where(d => !op.Dimensions.Span.Contains(d)).Select(d => AffineExpr.Dim(d));
        var output = new AffineMap(rank, 0, [.. kept]);
        var maps = Enumerable.Repeat(AffineMap.Identity(rank), op.Width).Concat(Enumerable.Repeat(output, op.Width));
        var iterators = Enumerable.Range(0, rank).Select(d => op.Dimensions.Span.Contains(d) ? Linalg.IteratorType.Reduction : Linalg.IteratorType.Parallel);
        // Linalg gives elements first and totals last, the reducer takes them the other way round.
        var generic = Linalg.GenericOp.Create(rewriter, inputs, outputs, maps, iterators, (inner, x) => Body(inner, op, [.. x[op.Width..], .. x[..op.Width]]));
        return rewriter.Replace(op, generic);
    }

    private static string? WhyNotScalar(Block block)
    {
        foreach (var inner in block.Operations)
        {
            if (inner is Hlo.ReturnOp or Hlo.ConstantOp { Value: DenseElementsAttr { IsSplat: true } }) continue;
            foreach (var operand in inner.Operands)
                if (operand.ParentBlock != block) return $"'{inner.Name}' uses a value from outside";
            if (ScalarLowering.WhyNot(inner) is { } reason) return $"'{inner.Name}' {reason}";
            if (inner.GetResult(0).Type is not TensorType { Rank: 0 }) return $"'{inner.Name}' gives {inner.GetResult(0).Type}";
        }
        return null;
    }

    private static Value[] Body(OpBuilder builder, Hlo.ReduceOp op, Value[] arguments)
    {
        var scalars = new Scalars(builder);
        var block = op.Body.Entry;
        var values = new Dictionary<Value, Value>();
        for (int i = 0; i < arguments.Length; i++)
        {
            // Where elements become wider on the way, all is computed in the type of the totals.
            var source = ((TensorType)op.GetOperand((i + op.Width) % op.OperandCount).Type).ElementType;
            values[block.GetArgument(i)] = ConvertLowering.Lower(scalars, arguments[i], source, ((TensorType)block.GetArgument(i).Type).ElementType);
        }
        foreach (var inner in block.Operations)
        {
            if (inner is Hlo.ReturnOp end) return [.. end.Operands.ToArray().Select(v => values[v])];
            if (inner is Hlo.ConstantOp constant)
            {
                var dense = (DenseElementsAttr)constant.Value;
                var type = SignlessTypes.Of(dense.ElementType);
                if (type is ComplexType complex)
                {
                    values[constant.Output] = ComplexLowering.Constant(scalars, Evaluation.Tensor.From(dense).GetComplex(0), complex);
                    continue;
                }
                var value = dense.SplatValue is IntegerAttr integer ? new IntegerAttr(((IntegerType)type).Wrap(integer.Value), type) : dense.SplatValue;
                values[constant.Output] = Arith.ConstantOp.Create(builder, value).FirstResult;
                continue;
            }
            var sources = inner.Operands.Types().Select(t => ((TensorType)t).ElementType).ToArray();
            values[inner.GetResult(0)] = ScalarLowering.Lower(builder, inner, sources, [.. inner.Operands.ToArray().Select(v => values[v])]);
        }
        throw new InvalidOperationException("a reducer without a return");
    }
}
