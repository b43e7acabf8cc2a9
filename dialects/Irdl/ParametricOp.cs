namespace OpenXla.Ir.Dialects.Irdl;

/// <summary>A type or attribute of a definition whose parameters are constrained: <c>%1 = irdl.parametric @cmath::@complex&lt;%0></c>.</summary>
[Op("irdl.parametric", Syntax = "$base_type `<` $args `>` ` ` attr-dict")]
public sealed partial class ParametricOp : ConstraintOp, ISymbolUser, IPure
{
    [Attr("base_type")] public partial SymbolRefAttr BaseType { get; set; }
    [Operand<IrdlAttributeType>] public partial OperandRange Args { get; }

    public void VerifySymbolUses(Verifier verifier) => DefinitionReference.Verify(this, verifier, BaseType);
}
