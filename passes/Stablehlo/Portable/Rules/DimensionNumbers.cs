using OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Passes.Stablehlo.Portable.Rules;

/// <summary>The structures of StableHLO that say which dimension plays which part.</summary>
internal static class DimensionNumbers
{
    /// <summary>In the format, the list with an element for each dimension that a window moves along.</summary>
    internal const string InputSpatial = "input_spatial_dimensions";

    internal static readonly AttributeRule Dot = new NumbersRule<DotAttr>("dot_dimension_numbers",
        [
            ("lhs_batching_dimensions", static a => a.LhsBatching, null),
            ("rhs_batching_dimensions", static a => a.RhsBatching, null),
            ("lhs_contracting_dimensions", static a => a.LhsContracting, null),
            ("rhs_contracting_dimensions", static a => a.RhsContracting, null),
        ],
        static f => new DotAttr(f[0], f[1], f[2], f[3]));

    internal static readonly AttributeRule Gather = new NumbersRule<GatherAttr>("dimension_numbers",
        [
            ("offset_dims", static a => a.OffsetDims, null),
            ("collapsed_slice_dims", static a => a.CollapsedSliceDims, null),
            ("operand_batching_dims", static a => a.OperandBatchingDims, null),
            ("start_indices_batching_dims", static a => a.StartIndicesBatchingDims, null),
            ("start_index_map", static a => a.StartIndexMap, null),
            ("index_vector_dim", null, static a => a.IndexVectorDim),
        ],
        static f => new GatherAttr(f[0], f[1], f[2], f[3], f[4], f[5][0]));

    internal static readonly AttributeRule Scatter = new NumbersRule<ScatterAttr>("scatter_dimension_numbers",
        [
            ("update_window_dims", static a => a.UpdateWindowDims, null),
            ("inserted_window_dims", static a => a.InsertedWindowDims, null),
            ("input_batching_dims", static a => a.InputBatchingDims, null),
            ("scatter_indices_batching_dims", static a => a.ScatterIndicesBatchingDims, null),
            ("scatter_dims_to_operand_dims", static a => a.ScatterDimsToOperandDims, null),
            ("index_vector_dim", null, static a => a.IndexVectorDim),
        ],
        static f => new ScatterAttr(f[0], f[1], f[2], f[3], f[4], f[5][0]));

    internal static readonly AttributeRule Convolution = new NumbersRule<ConvAttr>("dimension_numbers",
        [
            ("input_batch_dimension", null, static a => a.InputBatch),
            ("input_feature_dimension", null, static a => a.InputFeature),
            (InputSpatial, static a => a.InputSpatial, null),
            ("kernel_input_feature_dimension", null, static a => a.KernelInputFeature),
            ("kernel_output_feature_dimension", null, static a => a.KernelOutputFeature),
            ("kernel_spatial_dimensions", static a => a.KernelSpatial, null),
            ("output_batch_dimension", null, static a => a.OutputBatch),
            ("output_feature_dimension", null, static a => a.OutputFeature),
            ("output_spatial_dimensions", static a => a.OutputSpatial, null),
        ],
        static f => new ConvAttr(f[0][0], f[1][0], f[2], f[3][0], f[4][0], f[5], f[6][0], f[7][0], f[8]));
}
