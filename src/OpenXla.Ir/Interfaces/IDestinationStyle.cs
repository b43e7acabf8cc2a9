namespace OpenXla.Ir.Interfaces;

/// <summary>An operation that writes its results into operands given for them: result i is tied to init i.</summary>
public interface IDestinationStyle
{
    /// <summary>The operands that are written.</summary>
    OperandRange Inits { get; }

    /// <summary>Whether operands that were cast to types that tell less may be replaced by what was cast; false where the types say more than extents, or rewrites of the operation's own see to it.</summary>
    bool ReadsThroughCasts => true;
}
