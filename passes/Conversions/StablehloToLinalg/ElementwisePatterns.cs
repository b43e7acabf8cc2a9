using OpenXla.Ir.Affine;
using Arith = OpenXla.Ir.Dialects.Arith;
using Hlo = OpenXla.Ir.Dialects.Stablehlo;
using Linalg = OpenXla.Ir.Dialects.Linalg;

namespace OpenXla.Ir.Passes.Conversions.StablehloToLinalg;

/// <summary>Functions of elements: one <c>linalg.generic</c> each, whose body is arith and math. Fusing them is another pass's work.</summary>
internal static class ElementwisePatterns
{
    public static void Populate(PatternSet patterns) => patterns
        .Add<IElementwise>(static (op, rewriter) => LowerElementwise((Operation)op, rewriter), name: nameof(LowerElementwise))
        .Add<Hlo.MapOp>(LowerMap)
        .Add<Hlo.ConstantOp>(LowerConstant)
        .Add<Hlo.IotaOp>(LowerIota)
        .Add<Hlo.OptimizationBarrierOp>(DropBarrier);

    /// <summary><c>stablehlo.add %a, %b ⇒ linalg.generic { arith.addf; linalg.yield }</c></summary>
    private static bool LowerElementwise(Operation op, PatternRewriter rewriter)
    {
        if (op.Info.DialectName is not ("stablehlo" or "chlo")) return rewriter.NoMatch(op, $"is not an operation of stablehlo");
        if (ScalarLowering.WhyNot(op) is { } reason) return rewriter.NoMatch(op, $"{reason}");
        var type = TensorBuilding.ResultType(rewriter, op.GetResult(0));
        if (!type.HasStaticShape) return rewriter.NoMatch(op, $"the shape of {type} is dynamic");
        foreach (var operand in op.Operands)
            if (operand.Type is not TensorType { HasStaticShape: true }) return rewriter.NoMatch(op, $"the shape of {operand.Type} is dynamic");
        var inputs = rewriter.Converted(op.Operands);
        // A scalar beside tensors, as select and clamp allow, is the same for all elements.
        var maps = inputs.Select(i => ((TensorType)i.Type).Rank == type.Rank ? AffineMap.Identity(type.Rank) : new AffineMap(type.Rank, 0));
        var sources = op.Operands.Types().Select(t => ((TensorType)t).ElementType).ToArray();
        return rewriter.Replace(op, TensorBuilding.Map(rewriter, inputs, maps, type, (inner, arguments) => ScalarLowering.Lower(inner, op, sources, arguments)));
    }

    /// <summary><c>stablehlo.map(%a, %b) { stablehlo.add } ⇒ linalg.generic { arith.addf; linalg.yield }</c></summary>
    private static bool LowerMap(Hlo.MapOp op, PatternRewriter rewriter)
    {
        foreach (var operand in op.Operands)
            if (ShapePatterns.WhyNot((TensorType)operand.Type) is { } reason) return rewriter.NoMatch(op, $"{reason}");
        if (ScalarBody.WhyNot(op.Computation.Entry) is { } why) return rewriter.NoMatch(op, $"its body can't be one of scalars: {why}");
        var type = TensorBuilding.ResultType(rewriter, op.Result);
        var maps = Enumerable.Repeat(AffineMap.Identity(type.Rank), op.OperandCount);
        var body = new ScalarBody(rewriter, op.Computation.Entry);
        return rewriter.Replace(op, TensorBuilding.Map(rewriter, rewriter.Converted(op.Operands), maps, type, (inner, x) => body.Inline(inner, x.AsSpan(0, op.OperandCount))[0]));
    }

    /// <summary><c>stablehlo.constant dense&lt;1&gt; : tensor&lt;ui8&gt; ⇒ arith.constant dense&lt;1&gt; : tensor&lt;i8&gt;</c></summary>
    private static bool LowerConstant(Hlo.ConstantOp op, PatternRewriter rewriter)
    {
        if (op.Value is not DenseElementsAttr dense) return rewriter.NoMatch(op, $"only dense elements are supported, not '{op.Value.Keyword}'");
        // The bytes are the same with a sign and without.
        return rewriter.Replace(op, Arith.ConstantOp.Create(rewriter, dense.Reshape(TensorBuilding.ResultType(rewriter, op.Output))));
    }

    /// <summary><c>stablehlo.iota dim = 0 ⇒ linalg.generic { linalg.index 0; arith.index_cast }</c></summary>
    private static bool LowerIota(Hlo.IotaOp op, PatternRewriter rewriter)
    {
        var type = TensorBuilding.ResultType(rewriter, op.Output);
        if (!type.HasStaticShape) return rewriter.NoMatch(op, $"the shape of {type} is dynamic");
        return rewriter.Replace(op, TensorBuilding.Map(rewriter, [], [], type, (inner, _) =>
        {
            var index = Linalg.IndexOp.Create(inner, IntegerAttr.I64(op.Dimension)).FirstResult;
            if (type.ElementType is IntegerType) return Arith.IndexCastOp.Create(inner, type.ElementType, index).FirstResult;
            return ConvertLowering.Lower(new Scalars(inner), Arith.IndexCastOp.Create(inner, IntegerType.I64, index).FirstResult, IntegerType.I64, type.ElementType);
        }));
    }

    /// <summary>A barrier holds back the optimizations of stablehlo, which are over.</summary>
    private static bool DropBarrier(Hlo.OptimizationBarrierOp op, PatternRewriter rewriter) => rewriter.Replace(op, rewriter.Converted(op.Operands));
}
