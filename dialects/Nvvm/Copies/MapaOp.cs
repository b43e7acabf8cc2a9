namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>The address of the same place in another block's shared memory.</summary>
[Op("nvvm.mapa", Syntax = "$a`,` $b attr-dict `:` type($a) `->` type($res)")]
public sealed partial class MapaOp : Operation, IRequiresDevice
{
    [Operand<AnyOf<GenericPointer, SharedPointer>>] public partial Value A { get; set; }
    [Operand<I32>] public partial Value B { get; set; }
    [Result<AnyOf<GenericPointer, ClusterPointer>>] public partial Value Res { get; }

    public DeviceRequirement Requirement => DeviceRequirement.From(90);

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        bool fits = GenericPointer.IsSatisfiedBy(A.Type) ? GenericPointer.IsSatisfiedBy(Res.Type) : ClusterPointer.IsSatisfiedBy(Res.Type);
        if (!fits) verifier.Error(this, "failed to verify that Valid address-space check(or mapping) for mapa Op");
    }
}
