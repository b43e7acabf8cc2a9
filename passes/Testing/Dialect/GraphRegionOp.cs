namespace OpenXla.Ir.Passes.Testing.Dialect;

/// <summary>Holds operations in no order: <c>test.graph_region attributes {a} { … }</c>.</summary>
[Op("test.graph_region", Syntax = "attr-dict-with-keyword $region")]
public sealed partial class GraphRegionOp : Operation, IGraphRegion, INoTerminator
{
    [Region("region")] public partial Region Body { get; }
}
