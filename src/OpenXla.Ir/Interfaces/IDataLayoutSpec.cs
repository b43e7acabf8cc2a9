namespace OpenXla.Ir.Interfaces;

/// <summary>An attribute that says sizes and alignments of types and other facts of a target, for all inside the operation that has it.</summary>
public interface IDataLayoutSpec
{
    /// <summary>What is said of types, in the order of the text.</summary>
    IEnumerable<(IrType Type, IrAttribute Value)> TypeEntries { get; }

    /// <summary>What is said under a name; null for nothing.</summary>
    IrAttribute? FindEntry(string name);
}
