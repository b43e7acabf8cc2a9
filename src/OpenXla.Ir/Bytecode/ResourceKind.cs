namespace OpenXla.Ir.Bytecode;

/// <summary>What a resource is.</summary>
internal enum ResourceKind : byte
{
    Blob,
    Boolean,
    String,
}
