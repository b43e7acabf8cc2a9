namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>The shared memory whose size the launch decides.</summary>
[Op("gpu.dynamic_shared_memory", Syntax = "attr-dict `:` type($resultMemref)")]
public sealed partial class DynamicSharedMemoryOp : Operation, IPure
{
    [Result<ByteMemRef>] public partial Value ResultMemref { get; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (SymbolTable.NearestTable(this) is null) verifier.Error(this, "must be inside an op with symbol table");
        else if (ResultMemref.Type is not MemRefType { MemorySpace: AddressSpaceAttr { Value: AddressSpace.Workgroup } } type) verifier.Error(this, "address space must be address_space<workgroup>");
        else if (type.HasStaticShape) verifier.Error(this, "result memref type must be memref<?xi8, #gpu.address_space<workgroup>>");
    }
}
