using OpenXla.Ir.Dialects.Stablehlo;
using OpenXla.Ir.Interfaces;
using OpenXla.Ir.Passes.Stablehlo.CanonicalizeDynamism;
using OpenXla.Ir.Rewriting;

namespace OpenXla.Ir.Passes.Stablehlo.RefineShapes;

/// <summary>Operations whose results say less than their operands do.</summary>
internal static class RefinementPatterns
{
    public static void Populate(PatternSet patterns)
    {
        CollectivePatterns.Populate(patterns);
        TypeUpdates.Populate(patterns);
        patterns
            .Add<BitcastConvertOp>(RefineBitcast)
            .Add<ConvertOp>(static (op, rewriter) => TypeRefinement.Shape(op, op.Operand.Type.Shape.Span, rewriter))
            .Add<UniformQuantizeOp>(static (op, rewriter) => TypeRefinement.Shape(op, op.Operand.Type.Shape.Span, rewriter))
            .Add<CustomCallOp>(RefineCall)
            .AddNamed("stablehlo.convolution", RefineAsInferred)
            .AddNamed("stablehlo.dot_general", RefineAsInferred)
            .AddNamed("stablehlo.dot", RefineAsInferred)
            .AddNamed("stablehlo.dynamic_conv", RefineAsInferred)
            .AddNamed("stablehlo.dynamic_broadcast_in_dim", static (op, rewriter) => TypeRefinement.Shape(op, op.GetOperand(1), rewriter))
            .AddNamed("stablehlo.dynamic_iota", static (op, rewriter) => TypeRefinement.Shape(op, op.GetOperand(0), rewriter))
            .AddNamed("stablehlo.dynamic_reshape", static (op, rewriter) => TypeRefinement.Shape(op, op.GetOperand(1), rewriter))
            .AddNamed("stablehlo.rng", static (op, rewriter) => TypeRefinement.Shape(op, op.GetOperand(2), rewriter))
            .AddNamed("stablehlo.dynamic_pad", RefinePad)
            .AddNamed("stablehlo.real_dynamic_slice", RefineSlice)
            .Add<Operation>(FoldIntegers)
            .Add<Operation>(RefineAsInferred, benefit: 0);
    }

    /// <summary><c>add 2, 3 ⇒ 5</c>: shapes are computed from constants; floats stay as they are.</summary>
    private static bool FoldIntegers(Operation op, PatternRewriter rewriter)
    {
        if (op.Info.DialectName != "stablehlo" || op is BitcastConvertOp) return rewriter.NoMatch(op, $"is no arithmetic of shapes");
        // What makes shapes into tensors is left for what knows shapes.
        if (op.Name is "stablehlo.iota" or "stablehlo.dynamic_iota" or "stablehlo.dynamic_reshape" or "stablehlo.dynamic_broadcast_in_dim") return rewriter.NoMatch(op, $"is no arithmetic of shapes");
        bool asksForSizes = op.Name == "stablehlo.get_dimension_size";
        if (!op.Results.Types().All(IsInteger) || !(asksForSizes || op.Operands.Types().All(IsInteger))) return rewriter.NoMatch(op, $"is not of integers");
        foreach (var operand in op.Operands)
            if (!asksForSizes && OperationFolding.ConstantOf(operand) is null) return rewriter.NoMatch(op, $"has an operand that is no constant");
        return rewriter.TryFold(op) || rewriter.NoMatch(op, $"does not fold");
    }

    private static bool IsInteger(IrType type) => type is TensorType { ElementType: IntegerType };

    /// <summary><c>op : t ⇒ op : what operands, attributes and regions tell</c></summary>
    private static bool RefineAsInferred(Operation op, PatternRewriter rewriter)
    {
        if (op.Info.DialectName is not ("stablehlo" or "chlo")) return rewriter.NoMatch(op, $"unsupported dialect");
        if (op is IInferResultShape inferring) return RefineShape(op, inferring, rewriter);
        try
        {
            return TypeInference.ResultTypesOf(op) is { } types ? TypeRefinement.Results(op, types, rewriter) : rewriter.NoMatch(op, $"its types do not follow from the rest of it");
        }
        catch (TypeInferenceException problem)
        {
            return rewriter.NoMatch(op, $"{problem.Message}");
        }
    }

    private static bool RefineShape(Operation op, IInferResultShape inferring, PatternRewriter rewriter)
    {
        try
        {
            return inferring.InferResultShape() is { } shape ? TypeRefinement.Shape(op, shape.Span, rewriter) : rewriter.NoMatch(op, $"its shape depends on values that are not known");
        }
        catch (TypeInferenceException problem)
        {
            return rewriter.NoMatch(op, $"{problem.Message}");
        }
    }

    private static bool RefineBitcast(BitcastConvertOp op, PatternRewriter rewriter) => WidthOf(op.Operand.Type) == WidthOf(op.Result.Type)
        ? TypeRefinement.Shape(op, op.Operand.Type.Shape.Span, rewriter)
        : rewriter.NoMatch(op, $"unsupported bit width");

    private static int WidthOf(TensorType type) => type.ElementType switch
    {
        IntegerType integer => integer.Width,
        FloatType real => real.Width,
        ComplexType { ElementType: FloatType part } => part.Width,
        _ => 0,
    };

    /// <summary><c>custom_call @f(%x, shape) {indices_of_shape_operands = [1]} : tensor&lt;?xf32> ⇒ … : tensor&lt;4xf32></c>; the calls that wrap arguments go.</summary>
    private static bool RefineCall(CustomCallOp op, PatternRewriter rewriter)
    {
        if (ShapeOperands.ShapesOf(op) is not { } shapes) return rewriter.NoMatch(op, $"expected valid refinements");
        bool isRefined = TypeRefinement.Shapes(op, shapes, rewriter);
        if (op.Target != ShapeOperands.Wrapper || !op.GetOperand(0).Type.Equals(op.GetResult(0).Type)) return isRefined;
        return rewriter.Replace(op, op.GetOperand(0));
    }

    private static bool RefinePad(Operation op, PatternRewriter rewriter)
    {
        if (ConstantFolding.IntegersOf(op.GetOperand(2)) is not { } low) return rewriter.NoMatch(op, $"expected constant edge_padding_low");
        if (ConstantFolding.IntegersOf(op.GetOperand(3)) is not { } high) return rewriter.NoMatch(op, $"expected constant edge_padding_high");
        if (ConstantFolding.IntegersOf(op.GetOperand(4)) is not { } interior) return rewriter.NoMatch(op, $"expected constant interior_padding");
        return RefineAs(
            op, rewriter, "stablehlo.pad", [op.GetOperand(0), op.GetOperand(1)],
            ("edge_padding_low", DenseArrayAttr.I64(low)), ("edge_padding_high", DenseArrayAttr.I64(high)), ("interior_padding", DenseArrayAttr.I64(interior)));
    }

    private static bool RefineSlice(Operation op, PatternRewriter rewriter)
    {
        var strides = ConstantFolding.IntegersOf(op.GetOperand(3));
        if (strides is not null && ConstantFolding.IntegersOf(op.GetOperand(1)) is { } starts && ConstantFolding.IntegersOf(op.GetOperand(2)) is { } limits)
            return RefineAs(op, rewriter, "stablehlo.slice", [op.GetOperand(0)], ("start_indices", DenseArrayAttr.I64(starts)), ("limit_indices", DenseArrayAttr.I64(limits)), ("strides", DenseArrayAttr.I64(strides)));
        if (DynamismPatterns.SizesOf(op) is not { } sizes)
            return rewriter.NoMatch(op, $"expected either fully static attributes (SliceOp style) or static sliceSizes (DynamicSliceOp style)");
        if (strides is null || !Array.TrueForAll(strides, static s => s == 1)) return rewriter.NoMatch(op, $"expected unit strides");
        return TypeRefinement.Shape(op, sizes, rewriter);
    }

    /// <summary>The type that another operation would have.</summary>
    private static bool RefineAs(Operation op, PatternRewriter rewriter, string name, ReadOnlySpan<Value> operands, params ReadOnlySpan<(string Name, IrAttribute Value)> attributes)
    {
        var state = new OperationState(op.Context.GetOperation(name), op.Location).AddOperands(operands);
        foreach (var (attribute, value) in attributes) state.AddAttribute(attribute, value);
        try
        {
            state.Info.Definition!.InferResultTypes!(state);
        }
        catch (TypeInferenceException problem)
        {
            return rewriter.NoMatch(op, $"{problem.Message}");
        }
        return TypeRefinement.Results(op, state.ResultTypes.ToArray(), rewriter);
    }
}
