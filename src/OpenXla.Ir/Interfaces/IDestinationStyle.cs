namespace OpenXla.Ir.Interfaces;

/// <summary>An operation that writes its results into operands given for them: result i is tied to init i.</summary>
public interface IDestinationStyle
{
    /// <summary>The operands that are written.</summary>
    OperandRange Inits { get; }
}
