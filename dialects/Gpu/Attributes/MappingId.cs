namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>Which loop of a nest: one of the grid's directions, or a dimension of the grid taken as a line.</summary>
[EnumDef(Title = "::mlir::gpu::MappingId", Storage = EnumStorage.I64)]
public enum MappingId
{
    [Case("x")]
    DimX,

    [Case("y")]
    DimY,

    [Case("z")]
    DimZ,

    [Case("linear_dim_0")]
    LinearDim0,

    [Case("linear_dim_1")]
    LinearDim1,

    [Case("linear_dim_2")]
    LinearDim2,

    [Case("linear_dim_3")]
    LinearDim3,

    [Case("linear_dim_4")]
    LinearDim4,

    [Case("linear_dim_5")]
    LinearDim5,

    [Case("linear_dim_6")]
    LinearDim6,

    [Case("linear_dim_7")]
    LinearDim7,

    [Case("linear_dim_8")]
    LinearDim8,

    [Case("linear_dim_9")]
    LinearDim9,
}
