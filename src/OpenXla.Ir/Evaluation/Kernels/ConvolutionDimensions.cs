namespace OpenXla.Ir.Evaluation;

/// <summary>Which dimension of each tensor of a convolution is what.</summary>
public sealed record ConvolutionDimensions(
    int InputBatch,
    int InputFeature,
    EquatableArray<long> InputSpatial,
    int KernelInputFeature,
    int KernelOutputFeature,
    EquatableArray<long> KernelSpatial,
    int OutputBatch,
    int OutputFeature,
    EquatableArray<long> OutputSpatial)
{
    /// <summary>Independent parts into which features fall.</summary>
    public int FeatureGroups { get; init; } = 1;

    /// <summary>Independent parts into which batches fall, each with output features of its own.</summary>
    public int BatchGroups { get; init; } = 1;

    /// <summary>The kernel's spatial dimensions, by number, whose order of elements is turned around.</summary>
    public EquatableArray<long> Reversed { get; init; } = [];
}
