namespace OpenXla.Ir.Dialects.Irdl;

/// <summary>Says what a type or an attribute must be.</summary>
[OpBase]
public abstract partial class ConstraintOp : Operation
{
    [Result<IrdlAttributeType>] public partial Value Output { get; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        verifier.ExpectParent(this, "irdl.type", "irdl.attribute", "irdl.operation");
    }
}
