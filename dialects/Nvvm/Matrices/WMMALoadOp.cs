namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Loads a tile that the warp holds together.</summary>
[Op("nvvm.wmma.load", Syntax = "$ptr `,` $stride attr-dict `:` functional-type($ptr, $res)")]
public sealed partial class WMMALoadOp : Operation
{
    [Operand<LlvmPointer>] public partial Value<LlvmPointerType> Ptr { get; set; }
    [Operand<I32>] public partial Value Stride { get; set; }
    [Attr] public partial int M { get; set; }
    [Attr] public partial int N { get; set; }
    [Attr] public partial int K { get; set; }
    [Attr] public partial MMALayout Layout { get; set; }
    [Attr] public partial MMATypes Eltype { get; set; }
    [Attr] public partial MMAFrag Frag { get; set; }
    [Result<AnyOf<Structure, F64>>] public partial Value Res { get; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (Invalid() is { } reason) verifier.Error(this, reason);
    }

    private string? Invalid()
    {
        if (((LlvmPointerType)Ptr.Type).AddressSpace is not (GenericPointer.Space or GlobalPointer.Space or SharedPointer.Space)) return "expected source pointer in memory space 0, 1, 3";
        if (!Fragments.Exist(M, N, K, Eltype, Frag)) return "invalid attribute combination";
        var (element, count) = Fragments.Of(Eltype, Frag, M, N);
        if (count == 1 && element.Equals(FloatType.F64)) return Res.Type.Equals(element) ? null : "expected destination type to be f64";
        return Fragments.IsStructOf(Res.Type, count, element) ? null : $"expected destination type is a structure of {count} elements of type '{element}'";
    }
}
