namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>What convolutions of both kinds ask of their operands and numbers, and which shape they give.</summary>
internal static class ConvolutionChecks
{
    /// <summary>Checks all that does not depend on the padding.</summary>
    /// <exception cref="TypeInferenceException">The convolution does not fit its operands; the message says why.</exception>
    public static void Check(IConvolution op, TensorType lhs, TensorType rhs)
    {
        var n = op.Numbers;
        // C13: rank(lhs) >= 2
        if (lhs.Rank < 2) throw Error($"expects convolution arguments to have >= 2 dimensions. Got: '{lhs}' and '{rhs}'.");
        // C1: rank(lhs) = rank(rhs)
        if (lhs.Rank != rhs.Rank) throw Error($"expects convolution arguments to have same number of dimensions. Got: '{lhs}' and '{rhs}'.");
        // C27: element_type(lhs) = element_type(rhs)
        if (!Quantization.IsAny(lhs, rhs) && !lhs.ElementType.Equals(rhs.ElementType))
            throw Error($"expects lhs and rhs to have compatible element type. Got: '{lhs.ElementType}' and '{rhs.ElementType}'");
        CheckDimensions(n, lhs.Rank);
        // C23: feature_group_count = 1 or batch_group_count = 1
        if (op.BatchGroupCount > 1 && op.FeatureGroupCount > 1)
            throw Error($"expects batch_group_count and feature_group_count not to be both greater than 1. Got {op.BatchGroupCount} and {op.FeatureGroupCount} resp.");
        CheckGroups(op, lhs.Shape, rhs.Shape);
        // C24: size(precision_config) = 2
        if (op.PrecisionConfig is { Count: > 2 } precision) throw Error($"expects precision config to be empty or have <= 2 elements, got {precision.Count}");
        // C12: size(input_spatial_dimensions) = rank(lhs) - 2
        if (lhs.Rank != n.InputSpatial.Count + 2) throw Error($"expects convolution arguments to have {n.InputSpatial.Count + 2} dimensions. Got: {lhs.Rank}");
    }

    private static void CheckDimensions(ConvAttr n, int rank)
    {
        // C17, C19: size(kernel_spatial_dimensions) = size(output_spatial_dimensions) = size(input_spatial_dimensions)
        if (n.KernelSpatial.Count != n.InputSpatial.Count || n.OutputSpatial.Count != n.InputSpatial.Count)
            throw Error($"expects the same size for input, kernel and output spatial-dimensions, but got {n.InputSpatial.Count}, {n.KernelSpatial.Count}, and {n.OutputSpatial.Count} resp.");
        EquatableArray<long> input = [n.InputBatch, n.InputFeature, .. n.InputSpatial];
        EquatableArray<long> kernel = [n.KernelInputFeature, n.KernelOutputFeature, .. n.KernelSpatial];
        EquatableArray<long> output = [n.OutputBatch, n.OutputFeature, .. n.OutputSpatial];
        // C13, C18, C20: 0 <= input_dimensions, kernel_dimensions, output_dimensions < rank(lhs), and each is unique
        if (!HloShapes.AreDimensions(input.Span, rank) || !HloShapes.AreDimensions(kernel.Span, rank) || !HloShapes.AreDimensions(output.Span, rank))
            throw Error($"expects input, kernel, and output dimension-numbers to be in-range [0, {rank}).");
        RequireUnique(input, "input");
        RequireUnique(kernel, "kernel");
        RequireUnique(output, "output");
    }

    private static void RequireUnique(EquatableArray<long> dimensions, string name)
    {
        if (!HloShapes.AreUnique(dimensions.Span)) throw Error($"expects {name} dimension-numbers to be unique, got {{{DimensionChecks.Text(dimensions)}}}.");
    }

    private static void CheckGroups(IConvolution op, Shape lhs, Shape rhs)
    {
        var n = op.Numbers;
        long batch = lhs[(int)n.InputBatch], features = lhs[(int)n.InputFeature], inputs = rhs[(int)n.KernelInputFeature], outputs = rhs[(int)n.KernelOutputFeature];
        // C10: dim(lhs, input_batch_dimension) % batch_group_count = 0
        if (batch != Shape.Dynamic && batch % op.BatchGroupCount != 0)
            throw Error($"expects input batch dimension ({batch}) to be divisible by batch_group_count. Got batch_group_count = {op.BatchGroupCount}.");
        // C11: dim(lhs, input_feature_dimension) % feature_group_count = 0
        if (features != Shape.Dynamic && features % op.FeatureGroupCount != 0)
            throw Error($"expects input feature dimension ({features}) to be a multiple of feature_group_count. Got feature_group_count = {op.FeatureGroupCount}.");
        // C14: dim(rhs, kernel_input_feature_dimension) = dim(lhs, input_feature_dimension) / feature_group_count
        if (features != Shape.Dynamic && inputs != Shape.Dynamic && features / op.FeatureGroupCount != inputs)
            throw Error($"expects input feature dimension ({features}) / feature_group_count = kernel input feature dimension ({inputs}). Got feature_group_count = {op.FeatureGroupCount}.");
        if (outputs == Shape.Dynamic) return;
        // C15: dim(rhs, kernel_output_feature_dimension) % batch_group_count = 0
        if (outputs % op.BatchGroupCount != 0)
            throw Error($"expects output feature dimension size ({outputs}) to be a multiple of batch_group_count. Got batch_group_count = {op.BatchGroupCount}.");
        // C16: dim(rhs, kernel_output_feature_dimension) % feature_group_count = 0
        if (outputs % op.FeatureGroupCount != 0)
            throw Error($"expects kernel output feature dimension ({outputs}) to be divisible by feature_group_count. For feature_group_count = {op.FeatureGroupCount}.");
    }

    /// <summary>True where no constraint depends on an extent that the operands leave open, and the result says none of those.</summary>
    public static bool FitsAtAnyExtent(IConvolution op, Shape lhs, Shape rhs, Shape result)
    {
        var n = op.Numbers;
        // C14: the features of both sides are held against each other
        if (lhs.IsDynamic((int)n.InputFeature) || rhs.IsDynamic((int)n.KernelInputFeature)) return false;
        // C10, C25: batch groups divide the batch, which the result may say
        if (lhs.IsDynamic((int)n.InputBatch) && (op.BatchGroupCount > 1 || !result.IsDynamic((int)n.OutputBatch))) return false;
        // C15, C16, C25: groups divide the features that the kernel gives, which the result may say
        if (rhs.IsDynamic((int)n.KernelOutputFeature) && (op.BatchGroupCount > 1 || op.FeatureGroupCount > 1 || !result.IsDynamic((int)n.OutputFeature))) return false;
        for (int i = 0; i < n.OutputSpatial.Count; i++)
        {
            // C25: the places of the window
            int output = (int)n.OutputSpatial[i];
            if (!Speculation.Follows(result, output, lhs, (int)n.InputSpatial[i]) || !Speculation.Follows(result, output, rhs, (int)n.KernelSpatial[i])) return false;
        }
        return true;
    }

    /// <summary>The window, C2 to C9, of a convolution that has passed <see cref="Check"/>.</summary>
    public static SlidingWindow WindowOf(IConvolution op, TensorType rhs, ReadOnlySpan<(long Low, long High)> padding)
    {
        var sizes = Array.ConvertAll(op.Numbers.KernelSpatial.ToArray(), d => rhs.Shape[(int)d]);
        return WindowChecks.Create(sizes, op.WindowStrides.GetValueOrDefault().Span, padding, op.LhsDilation.GetValueOrDefault().Span, op.RhsDilation.GetValueOrDefault().Span, op.WindowReversal.GetValueOrDefault().Count);
    }

    /// <summary>C25: the shape of the result.</summary>
    public static long[] ResultExtents(IConvolution op, TensorType lhs, TensorType rhs, SlidingWindow window)
    {
        var n = op.Numbers;
        var extents = new long[lhs.Rank];
        var places = window.PlacesOver(Array.ConvertAll(n.InputSpatial.ToArray(), d => lhs.Shape[(int)d]));
        for (int i = 0; i < places.Rank; i++) extents[n.OutputSpatial[i]] = places[i];
        long batch = lhs.Shape[(int)n.InputBatch];
        extents[n.OutputBatch] = batch == Shape.Dynamic ? batch : batch / op.BatchGroupCount;
        extents[n.OutputFeature] = rhs.Shape[(int)n.KernelOutputFeature];
        return extents;
    }

    /// <summary>C28 to C34: what quantized convolutions ask of scales.</summary>
    public static string? FindQuantizationMistake(IConvolution op, TensorType lhs, TensorType rhs, TensorType result)
    {
        if (!Quantization.IsAny(lhs, rhs, result)) return null;
        if (Quantization.AxisOf(rhs.ElementType) is { } axis && axis != op.Numbers.KernelOutputFeature) return "quantization dimension of rhs should be same with kernel_output_feature_dimension";
        if (Quantization.AxisOf(result.ElementType) is { } other && other != op.Numbers.OutputFeature) return "quantization dimension of result should be same with output_feature_dimension";
        return Quantization.MistakeOfProduct(lhs.ElementType, rhs.ElementType, result.ElementType);
    }

    public static Tensor Evaluate(IConvolution op, Tensor lhs, Tensor rhs, ReadOnlySpan<(long Low, long High)> padding, IrType resultElementType)
    {
        var window = WindowOver(op, lhs.Type, rhs.Type, padding);
        var reversed = new List<long>();
        var reversals = op.WindowReversal.GetValueOrDefault();
        for (int i = 0; i < reversals.Count; i++)
            if (reversals[i]) reversed.Add(i);
        var dimensions = op.Numbers.ToDimensions() with { FeatureGroups = (int)Math.Min(op.FeatureGroupCount, int.MaxValue), BatchGroups = (int)Math.Min(op.BatchGroupCount, int.MaxValue), Reversed = [.. reversed] };
        return TensorKernels.Convolution(lhs, rhs, dimensions, window, resultElementType);
    }

    /// <summary>Checks again what was dynamic before.</summary>
    private static SlidingWindow WindowOver(IConvolution op, TensorType lhs, TensorType rhs, ReadOnlySpan<(long Low, long High)> padding)
    {
        try
        {
            Check(op, lhs, rhs);
            return WindowOf(op, rhs, padding);
        }
        catch (TypeInferenceException mistake)
        {
            throw new EvaluationException(mistake.Message, mistake);
        }
    }

    private static TypeInferenceException Error(string message) => new(message);
}
