namespace OpenXla.Ir.Dialects.Irdl;

/// <summary>Any type or attribute of a name or definition: <c>%0 = irdl.base "!builtin.integer"</c>.</summary>
[Op("irdl.base", Syntax = "($base_ref^)? ($base_name^)? ` ` attr-dict")]
public sealed partial class BaseOp : ConstraintOp, ISymbolUser
{
    [Attr("base_ref")] public partial SymbolRefAttr? BaseRef { get; set; }
    [Attr("base_name")] public partial string? BaseName { get; set; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (!verifier.ExpectParent(this, "irdl.type", "irdl.attribute", "irdl.operation")) return;
        if (BaseRef is null == BaseName is null) verifier.Error(this, "the base type or attribute should be specified by either a name or a reference");
        else if (BaseName is { } name && name is not ['!' or '#', ..]) verifier.Error(this, "the base type or attribute name should start with '!' or '#'");
    }

    public void VerifySymbolUses(Verifier verifier)
    {
        if (BaseRef is { } reference) DefinitionReference.Verify(this, verifier, reference);
    }
}
