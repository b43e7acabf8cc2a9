namespace OpenXla.Ir.Dialects.Irdl;

/// <summary>What a predicate in C++ allows, which nobody can ask at run time: <c>%0 = irdl.c_pred "…"</c>.</summary>
[Op("irdl.c_pred", Syntax = "$pred ` ` attr-dict")]
public sealed partial class CPredOp : Operation
{
    [Attr] public partial string Pred { get; set; }
    [Result<IrdlAttributeType>] public partial Value Output { get; }
}
