using OpenXla.Ir.Dialects.Func;
using OpenXla.Ir.Dialects.Stablehlo;
using OpenXla.Ir.Rewriting.Conversion;

namespace OpenXla.Ir.Passes.Stablehlo.DeprecatedOps;

/// <summary>Says operations that are to go in terms of those that stay.</summary>
[Pass("stablehlo-legalize-deprecated-ops")]
public sealed partial class DeprecatedOpsPass : Pass<FuncOp>
{
    private static readonly string[] Replaced = ["stablehlo.broadcast", "stablehlo.create_token", "stablehlo.cross-replica-sum", "stablehlo.dot", "stablehlo.unary_einsum"];
    private static readonly string[] WithoutSuccessor = ["stablehlo.map", "stablehlo.rng"];

    public override string DisplayName => "StablehloLegalizeDeprecatedOpsPass";

    /// <summary>Fails on operations that are to go and that nothing takes the place of.</summary>
    [Option]
    public bool FailOnUnused { get; init; } = true;

    protected override IReadOnlyList<string> DependentDialects => ["stablehlo"];

    protected override void Run(FuncOp op, PassContext context)
    {
        var patterns = new PatternSet(op.Context)
            .AddNamed("stablehlo.broadcast", ReplaceBroadcast)
            .AddNamed("stablehlo.create_token", ReplaceCreateToken)
            .AddNamed("stablehlo.cross-replica-sum", ReplaceCrossReplicaSum)
            .AddNamed("stablehlo.dot", ReplaceDot)
            .AddNamed("stablehlo.unary_einsum", ReplaceUnaryEinsum);
        string[] illegal = FailOnUnused ? [.. Replaced, .. WithoutSuccessor] : Replaced;
        var target = new ConversionTarget().DynamicDialect("stablehlo", o => !illegal.Contains(o.Name));
        var options = ConversionOptions.For(context) with { Fold = false };
        if (!new DialectConversion(target, patterns, options: options).ApplyPartial(op)) context.Fail();
    }

    /// <summary><c>broadcast %0, sizes = [4, 3] ⇒ broadcast_in_dim %0, dims = [2, …]</c></summary>
    private static bool ReplaceBroadcast(Operation op, PatternRewriter rewriter)
    {
        if (op.GetAttribute("broadcast_sizes") is not DenseArrayAttr sizes || op.GetOperand(0).Type is not TensorType operand) return rewriter.NoMatch(op, $"has no sizes");
        var dimensions = Enumerable.Range(sizes.Count, operand.Rank).Select(static d => (long)d).ToArray();
        return Replace(op, rewriter.NewState("stablehlo.broadcast_in_dim").AddOperands(op.GetOperand(0)).AddAttribute("broadcast_dimensions", DenseArrayAttr.I64(dimensions)), rewriter);
    }

    /// <summary><c>create_token ⇒ after_all</c></summary>
    private static bool ReplaceCreateToken(Operation op, PatternRewriter rewriter) => Replace(op, rewriter.NewState("stablehlo.after_all"), rewriter);

    /// <summary><c>cross-replica-sum %0 ⇒ all_reduce %0 { add }</c></summary>
    private static bool ReplaceCrossReplicaSum(Operation op, PatternRewriter rewriter)
    {
        if (op.GetResult(0).Type is not TensorType type) return rewriter.NoMatch(op, $"gives no tensor");
        var state = rewriter.NewState("stablehlo.all_reduce").AddOperands(op.GetOperand(0)).AddAttribute("replica_groups", op.GetAttribute("replica_groups"));
        state.RegionCount = 1;
        state.AddResultTypes(type);
        var reduced = rewriter.Insert(state);
        var scalar = new TensorType(Shape.Create([]), type.ElementType);
        using (rewriter.Guard())
        {
            var block = rewriter.CreateBlock(reduced.GetRegion(0), scalar, scalar);
            for (int i = 0; i < block.ArgumentCount; i++) block.SetArgumentLocation(i, op.Location);
            rewriter.SetInsertionPointToEnd(block);
            var sum = rewriter.Insert(rewriter.NewState("stablehlo.add").AddOperands(block.GetArgument(0), block.GetArgument(1)).AddResultTypes(scalar));
            rewriter.Insert(rewriter.NewState("stablehlo.return").AddOperands(sum.GetResult(0)));
        }
        return rewriter.Replace(op, reduced);
    }

    /// <summary><c>dot %0, %1 ⇒ dot_general %0, %1, contracting_dims = [last] x [0]</c></summary>
    private static bool ReplaceDot(Operation op, PatternRewriter rewriter)
    {
        if (op.GetOperand(0).Type is not TensorType { Rank: > 0 and var rank }) return rewriter.NoMatch(op, $"has no dimension to sum over");
        var state = rewriter.NewState("stablehlo.dot_general").AddOperands(op.GetOperand(0), op.GetOperand(1))
            .AddAttribute("dot_dimension_numbers", new DotAttr([], [], [rank - 1], [0]))
            .AddAttribute("precision_config", op.GetAttribute("precision_config"));
        return Replace(op, state, rewriter);
    }

    /// <summary><c>unary_einsum %0, config = "ab->a" ⇒ einsum 1, %0, config = ",ab->a"</c></summary>
    private static bool ReplaceUnaryEinsum(Operation op, PatternRewriter rewriter)
    {
        if (op.GetAttribute("einsum_config") is not StringAttr config || op.GetOperand(0).Type is not TensorType type) return rewriter.NoMatch(op, $"has no configuration");
        if (OneOf(type.ElementType) is not { } one) return rewriter.NoMatch(op, $"there is no one of type '{type.ElementType}'");
        var constant = Dialects.Stablehlo.ConstantOp.Create(rewriter, DenseElementsAttr.Splat(new TensorType(Shape.Create([]), type.ElementType), one));
        return Replace(op, rewriter.NewState("stablehlo.einsum").AddOperands(constant.GetResult(0), op.GetOperand(0)).AddAttribute("einsum_config", new StringAttr("," + config.Value)), rewriter);
    }

    private static IrAttribute? OneOf(IrType type) => type switch
    {
        FloatType real => new FloatAttr(1.0, real),
        IntegerType => new IntegerAttr(1, type),
        ComplexType { ElementType: FloatType real } => new ArrayAttr([new FloatAttr(1.0, real), new FloatAttr(0.0, real)]),
        _ => null,
    };

    private static bool Replace(Operation op, OperationState state, PatternRewriter rewriter) => rewriter.Replace(op, rewriter.Insert(state.AddResultTypes(op.Results.Types())));
}
