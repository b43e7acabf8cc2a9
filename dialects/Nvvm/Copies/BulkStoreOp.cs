namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Fills memory with zeros.</summary>
[Op("nvvm.st.bulk", Syntax = "$addr `,` `size` `=` $size (`,` `init` `=` $initVal^)? attr-dict `:` type($addr)")]
public sealed partial class BulkStoreOp : Operation
{
    [Operand<AnyOf<GenericPointer, SharedPointer>>] public partial Value Addr { get; set; }
    [Operand<I64>] public partial Value Size { get; set; }
    [Attr(Default = 0)] public partial long InitVal { get; set; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (InitVal != 0) verifier.Error(this, $"only 0 is supported for initVal, got {InitVal}");
    }
}
