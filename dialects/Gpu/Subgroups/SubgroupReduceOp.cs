using System.Numerics;

namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>Reduces one value per thread over the subgroup or clusters of it: <c>gpu.subgroup_reduce add %v cluster(size = 4) : (f32) -> f32</c>.</summary>
[Op("gpu.subgroup_reduce", Syntax = "custom<AllReduceOperation>($op) $value (`uniform` $uniform^)? (`cluster` `(` `size` `=` $cluster_size^ (`,` `stride` `=` $cluster_stride^)? `)`)? attr-dict `:` functional-type(operands, results)", CustomDirectives = typeof(Reductions))]
public sealed partial class SubgroupReduceOp : Operation, ISameOperandsAndResultType
{
    [Operand<IntegerOrFloatOrVector>] public partial Value Value { get; set; }
    [Attr] public partial AllReduceOperation Op { get; set; }
    [Attr] public partial bool Uniform { get; set; }
    [Attr("cluster_size")] public partial int? ClusterSize { get; set; }
    [Attr("cluster_stride", Default = 1)] public partial int ClusterStride { get; set; }
    [Result<IntegerOrFloatOrVector>] public partial Value Result { get; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (Result.Type is VectorType { IsScalable: true })
        {
            verifier.Error(this, "is not compatible with scalable vector types");
            return;
        }
        var element = Result.Type is VectorType vector ? vector.ElementType : Result.Type;
        if (!Reductions.Verify(this, verifier, Op, element, Result.Type)) return;
        if (ClusterSize is { } size && !BitOperations.IsPow2(unchecked((uint)size))) verifier.Error(this, $"cluster size {unchecked((uint)size)} is not a power of two");
        else if (ClusterStride != 1 && ClusterSize is null) verifier.Error(this, "cluster stride can only be specified if cluster size is specified");
        else if (!BitOperations.IsPow2(unchecked((uint)ClusterStride))) verifier.Error(this, $"cluster stride {unchecked((uint)ClusterStride)} is not a power of two");
    }
}
