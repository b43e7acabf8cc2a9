using OpenXla.Ir.Builtin;
using OpenXla.Ir.Definitions;
using OpenXla.Ir.Dialects.Func;
using OpenXla.Ir.Dialects.Stablehlo;
using OpenXla.Ir.Interfaces;
using OpenXla.Ir.Passes.Stablehlo.Reification;
using OpenXla.Ir.Rewriting;

namespace OpenXla.Ir.Passes.Testing.Stablehlo;

/// <summary>Lets operations note the types that were inferred for what gives their operand, or become its shape.</summary>
[Pass("hlo-test-infer")]
public sealed partial class InferenceTestPass : Pass<FuncOp>
{
    public override string DisplayName => "HloTestInferPass";

    protected override IReadOnlyList<string> DependentDialects => ["arith", "shape", "tensor"];

    protected override void Run(FuncOp op, PassContext context)
    {
        ArgumentNullException.ThrowIfNull(op);
        var patterns = new PatternSet(op.Context)
            .AddNamed("hlo_test_infer.get_return_types", NoteTypes)
            .AddNamed("hlo_test_infer.get_return_type_components", NoteComponents)
            .AddNamed("hlo_test_infer.reify_return_type_shapes", (asking, rewriter) => BecomeShape(asking, rewriter, context), name: nameof(BecomeShape));
        // Nothing folds, so that what operations build is seen as they build it.
        var result = new GreedyDriver(patterns).Run(op, new GreedyOptions { Fold = false });
        if (!result.HasConverged) context.Fail();
    }

    /// <summary><c>"hlo_test_infer.get_return_types"(%0) ⇒ "hlo_test_infer.return_types"(%0) {types0 = tensor&lt;2xf32>}</c></summary>
    private static bool NoteTypes(Operation op, PatternRewriter rewriter) =>
        Note(op, rewriter, "hlo_test_infer.return_types", static asked => TypeInference.ResultTypesOf(asked));

    /// <summary>As <see cref="NoteTypes"/>, of operations too whose elements are not inferred: these are shown as indices.</summary>
    private static bool NoteComponents(Operation op, PatternRewriter rewriter) => Note(
        op,
        rewriter,
        "hlo_test_infer.return_type_components",
        static asked => asked.As<IInferResultShape>() is not { } inferring ? TypeInference.ResultTypesOf(asked)
            : inferring.InferResultShape() is { } shape ? [new TensorType(shape, IndexType.Instance, inferring.InferResultBounds())] : null);

    private static bool Note(Operation op, PatternRewriter rewriter, string name, Func<Operation, IrType[]?> infer)
    {
        if (op is not { OperandCount: 1 } || op.GetOperand(0).DefiningOp is not { } asked) return rewriter.NoMatch(op, $"it asks about no operation");
        try
        {
            if (infer(asked) is not { } types) return rewriter.NoMatch(op, $"the types of '{asked.Name}' are not inferred");
            var state = rewriter.NewState(name).AddOperands(op.Operands).AddResultTypes(op.Results.Types());
            state.Attributes.AddRange(op.AllAttributes);
            for (int i = 0; i < types.Length; i++) state.AddAttribute($"types{i}", new TypeAttr(types[i]));
            return rewriter.Replace(op, rewriter.Insert(state));
        }
        catch (TypeInferenceException mistake)
        {
            return rewriter.NoMatch(op, $"{mistake.Message}");
        }
    }

    /// <summary><c>"hlo_test_infer.reify_return_type_shapes"(%0) ⇒ shape.shape_of %x</c>; a warning says why there is no shape.</summary>
    private static bool BecomeShape(Operation op, PatternRewriter rewriter, PassContext context)
    {
        if (op is not { OperandCount: 1 } || op.GetOperand(0).DefiningOp is not { } asked) return rewriter.NoMatch(op, $"it asks about no operation");
        if (asked.As<IReifyResultShapes>() is not { } reifying || asked.ResultCount != op.ResultCount) return rewriter.NoMatch(op, $"'{asked.Name}' builds no shapes, or another number of them");
        try
        {
            return rewriter.Replace(op, reifying.ReifyResultShapes(new IndexShapeBuilder(rewriter), asked.Operands.ToArray()));
        }
        catch (TypeInferenceException mistake)
        {
            context.Warning(asked, mistake.Message);
            return rewriter.NoMatch(op, $"{mistake.Message}");
        }
    }
}
