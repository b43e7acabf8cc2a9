using OpenXla.Ir.Dialects.Stablehlo;
using OpenXla.Ir.Passes.Stablehlo.RefineShapes;

namespace OpenXla.Ir.Passes.Stablehlo.CanonicalizeDynamism;

/// <summary>The rewrites of <see cref="CanonicalizeDynamismPass"/>. Verification has made sure that operands and types say the same.</summary>
internal static class DynamismPatterns
{
    public static void Populate(PatternSet patterns) => patterns
        .Add<CustomCallOp>(DropShapeOperands)
        .AddNamed("stablehlo.dynamic_broadcast_in_dim", FixBroadcast)
        .AddNamed("stablehlo.dynamic_conv", FixConvolution)
        .AddNamed("stablehlo.dynamic_gather", FixGather)
        .AddNamed("stablehlo.dynamic_iota", FixIota)
        .AddNamed("stablehlo.dynamic_pad", FixPad)
        .AddNamed("stablehlo.dynamic_reshape", FixReshape)
        .AddNamed("stablehlo.real_dynamic_slice", SliceBySizes, benefit: 1)
        .AddNamed("stablehlo.real_dynamic_slice", FixSlice, benefit: 1);

    /// <summary><c>custom_call @f(%x, %shape) {indices_of_shape_operands = [1]} ⇒ custom_call @f(%x)</c></summary>
    private static bool DropShapeOperands(CustomCallOp op, PatternRewriter rewriter)
    {
        if (ShapeOperands.ShapesOf(op) is null) return rewriter.NoMatch(op, $"expected valid refinements");
        var indices = ((DenseElementsAttr)op.GetAttribute(ShapeOperands.Attribute)!).ToInt64Array();
        var operands = new List<Value>();
        int result = 0;
        for (int i = 0; i < op.OperandCount; i++)
        {
            if (!indices.Contains(i)) operands.Add(op.GetOperand(i));
            else if (op.GetResult(result++).Type is not ShapedType { HasStaticShape: true }) return rewriter.NoMatch(op, $"expected static result types");
        }
        var state = rewriter.NewState(op.Name).AddOperands([.. operands]).AddResultTypes(op.Results.Types());
        foreach (var attribute in op.AllAttributes)
        {
            if (attribute.Name == ShapeOperands.Attribute) continue;
            bool isLayouts = attribute.Name == "operand_layouts";
            state.AddAttribute(attribute.Name, isLayouts && attribute.Value is ArrayAttr layouts ? ArrayAttr.Of(layouts.Elements.Where((_, i) => !indices.Contains(i))) : attribute.Value);
        }
        return rewriter.Replace(op, rewriter.Insert(state));
    }

    /// <summary><c>dynamic_broadcast_in_dim %x, %shape, dims = [1] ⇒ broadcast_in_dim %x, dims = [1]</c></summary>
    private static bool FixBroadcast(Operation op, PatternRewriter rewriter)
    {
        if (op.GetOperand(0).Type is not ShapedType { HasStaticShape: true }) return rewriter.NoMatch(op, $"expected static operand type");
        if (ConstantFolding.IntegersOf(op.GetOperand(1)) is null) return rewriter.NoMatch(op, $"expected static output_dimensions");
        if (op.GetResult(0).Type is not ShapedType { HasStaticShape: true }) return rewriter.NoMatch(op, $"expected static result type");
        return Replace(op, rewriter, "stablehlo.broadcast_in_dim", [op.GetOperand(0)], ["broadcast_dimensions"]);
    }

    /// <summary><c>dynamic_conv(%a, %b, %padding) ⇒ convolution(%a, %b) pad = …</c></summary>
    private static bool FixConvolution(Operation op, PatternRewriter rewriter)
    {
        if (ConstantFolding.IntegersOf(op.GetOperand(2)) is not { } padding) return rewriter.NoMatch(op, $"expected static padding");
        var attribute = DenseElementsAttr.Of(new TensorType([padding.Length / 2, 2], IntegerType.I64), padding);
        string[] kept = ["window_strides", "lhs_dilation", "rhs_dilation", "window_reversal", "dimension_numbers", "feature_group_count", "batch_group_count", "precision_config"];
        return Replace(op, rewriter, "stablehlo.convolution", [op.GetOperand(0), op.GetOperand(1)], kept, ("padding", attribute));
    }

    /// <summary><c>dynamic_gather(%x, %i, %sizes) ⇒ gather(%x, %i) {slice_sizes = …}</c></summary>
    internal static bool FixGather(Operation op, PatternRewriter rewriter) => ConstantFolding.IntegersOf(op.GetOperand(2)) is { } sizes
        ? Replace(op, rewriter, "stablehlo.gather", [op.GetOperand(0), op.GetOperand(1)], ["dimension_numbers", "indices_are_sorted"], ("slice_sizes", DenseArrayAttr.I64(sizes)))
        : rewriter.NoMatch(op, $"expected static slice_sizes");

    /// <summary><c>dynamic_iota %shape, dim = 0 ⇒ iota dim = 0</c></summary>
    private static bool FixIota(Operation op, PatternRewriter rewriter)
    {
        if (ConstantFolding.IntegersOf(op.GetOperand(0)) is null) return rewriter.NoMatch(op, $"expected static output_shape");
        if (op.GetResult(0).Type is not ShapedType { HasStaticShape: true }) return rewriter.NoMatch(op, $"expected static result type");
        return Replace(op, rewriter, "stablehlo.iota", [], ["iota_dimension"]);
    }

    /// <summary><c>dynamic_pad %x, %p, %low, %high, %interior ⇒ pad %x, %p, low = …</c></summary>
    internal static bool FixPad(Operation op, PatternRewriter rewriter)
    {
        if (ConstantFolding.IntegersOf(op.GetOperand(2)) is not { } low) return rewriter.NoMatch(op, $"expected static low");
        if (ConstantFolding.IntegersOf(op.GetOperand(3)) is not { } high) return rewriter.NoMatch(op, $"expected static high");
        if (ConstantFolding.IntegersOf(op.GetOperand(4)) is not { } interior) return rewriter.NoMatch(op, $"expected static interior");
        return Replace(
            op, rewriter, "stablehlo.pad", [op.GetOperand(0), op.GetOperand(1)], [],
            ("edge_padding_low", DenseArrayAttr.I64(low)), ("edge_padding_high", DenseArrayAttr.I64(high)), ("interior_padding", DenseArrayAttr.I64(interior)));
    }

    /// <summary><c>dynamic_reshape %x, %shape ⇒ reshape %x</c></summary>
    private static bool FixReshape(Operation op, PatternRewriter rewriter)
    {
        if (ConstantFolding.IntegersOf(op.GetOperand(1)) is null) return rewriter.NoMatch(op, $"expected static output_shape");
        if (op.GetResult(0).Type is not ShapedType { HasStaticShape: true }) return rewriter.NoMatch(op, $"expected static result type");
        return Replace(op, rewriter, "stablehlo.reshape", [op.GetOperand(0)], []);
    }

    /// <summary><c>real_dynamic_slice %x, %start, (%start + sizes), ones ⇒ dynamic_slice %x, %start…, sizes = …</c></summary>
    internal static bool SliceBySizes(Operation op, PatternRewriter rewriter)
    {
        if (ConstantFolding.IntegersOf(op.GetOperand(3)) is not { } strides) return rewriter.NoMatch(op, $"expected static strides");
        if (!Array.TrueForAll(strides, static s => s == 1)) return rewriter.NoMatch(op, $"expected unit strides");
        if (SizesOf(op) is not { } sizes) return rewriter.NoMatch(op, $"expected limit indices equal to start indices plus constant");
        var starts = op.GetOperand(1);
        var element = ((TensorType)starts.Type).ElementType;
        var operands = new List<Value> { op.GetOperand(0) };
        for (int i = 0; i < sizes.Length; i++)
        {
            var single = rewriter.Build("stablehlo.slice", new TensorType([1], element), [starts], ("start_indices", DenseArrayAttr.I64(i)), ("limit_indices", DenseArrayAttr.I64(i + 1)), ("strides", DenseArrayAttr.I64(1)));
            operands.Add(rewriter.Build("stablehlo.reshape", new TensorType([], element), [single]));
        }
        return Replace(op, rewriter, "stablehlo.dynamic_slice", [.. operands], [], ("slice_sizes", DenseArrayAttr.I64(sizes)));
    }

    /// <summary>What limits are more than the starts; null where that is no constant.</summary>
    internal static long[]? SizesOf(Operation slice)
    {
        if (slice.GetOperand(2).DefiningOp is not AddOp sum) return null;
        var starts = slice.GetOperand(1);
        return (Value)sum.Lhs == starts ? ConstantFolding.IntegersOf(sum.Rhs) : (Value)sum.Rhs == starts ? ConstantFolding.IntegersOf(sum.Lhs) : null;
    }

    /// <summary><c>real_dynamic_slice %x, %start, %limit, %strides ⇒ slice %x [start:limit:stride]</c></summary>
    internal static bool FixSlice(Operation op, PatternRewriter rewriter)
    {
        if (ConstantFolding.IntegersOf(op.GetOperand(1)) is not { } starts) return rewriter.NoMatch(op, $"expected static start");
        if (ConstantFolding.IntegersOf(op.GetOperand(2)) is not { } limits) return rewriter.NoMatch(op, $"expected static limit");
        if (ConstantFolding.IntegersOf(op.GetOperand(3)) is not { } strides) return rewriter.NoMatch(op, $"expected static strides");
        return Replace(
            op, rewriter, "stablehlo.slice", [op.GetOperand(0)], [],
            ("start_indices", DenseArrayAttr.I64(starts)), ("limit_indices", DenseArrayAttr.I64(limits)), ("strides", DenseArrayAttr.I64(strides)));
    }

    /// <summary>Replaces an operation by another one of that name and the same type, with some of its attributes and others.</summary>
    internal static bool Replace(Operation op, PatternRewriter rewriter, string name, ReadOnlySpan<Value> operands, ReadOnlySpan<string> kept, params ReadOnlySpan<(string Name, IrAttribute Value)> attributes)
    {
        var state = rewriter.NewState(name).AddOperands(operands).AddResultTypes(op.GetResult(0).Type);
        foreach (var attribute in kept)
            if (op.GetAttribute(attribute) is { } value) state.AddAttribute(attribute, value);
        foreach (var (attribute, value) in attributes) state.AddAttribute(attribute, value);
        foreach (var attribute in op.DiscardableAttributes) state.AddAttribute(attribute.Name, attribute.Value);
        return rewriter.Replace(op, rewriter.Insert(state));
    }
}
