namespace OpenXla.Ir.Interfaces;

/// <summary>A type of which a data layout may say sizes and alignments.</summary>
public interface IDataLayoutType
{
    /// <summary>What is wrong with a layout's value for the type, in words; null for nothing.</summary>
    string? InvalidLayout(IrAttribute value);
}
