namespace OpenXla.Ir.Bytecode;

/// <summary>How a type or an attribute stands in a file.</summary>
internal enum EntryForm : byte
{
    Text,
    Encoded,
    EncodedByBuiltin,
}
