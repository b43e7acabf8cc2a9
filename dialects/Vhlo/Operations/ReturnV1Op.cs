namespace OpenXla.Ir.Dialects.Vhlo.Operations;

/// <summary>Ends a region: <c>"vhlo.return_v1"(%0) : (…) -> ()</c>.</summary>
public sealed class ReturnV1Op() : VersionedOp(ReturnDefinition), ITerminator
{
    internal static readonly VersionedOperation ReturnDefinition = new("return_v1", "*results", "");
}
