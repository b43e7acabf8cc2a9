namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>A number about the thread's subgroup, with a bound that is known: <c>gpu.subgroup_size upper_bound 64 : index</c>.</summary>
[OpBase(Syntax = "(`upper_bound` $upper_bound^)? attr-dict `:` type($result)")]
public abstract partial class BoundedOp : Operation
{
    [Attr<IndexAttr>("upper_bound")] public partial IntegerAttr? UpperBound { get; set; }
    [Result<Index>] public partial Value Result { get; }
}
