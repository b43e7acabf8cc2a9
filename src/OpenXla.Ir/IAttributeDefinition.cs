using OpenXla.Ir.Definitions;
using OpenXla.Ir.Text;

namespace OpenXla.Ir;

/// <summary>What a class of attributes tells the registry.</summary>
public interface IAttributeDefinition<TSelf>
    where TSelf : IrAttribute, IAttributeDefinition<TSelf>
{
    /// <summary>The full keyword: <c>acme.layout</c>.</summary>
    static abstract string AttributeName { get; }

    /// <summary>Reads what follows the keyword.</summary>
    /// <param name="parser">Stands right after the keyword.</param>
    /// <param name="type">The type that the syntax around asks for, or null.</param>
    static abstract TSelf Parse(AsmParser parser, IrType? type);

    /// <summary>A valid attribute with parameters of the source's choice; null where these make none, or the class does not say how.</summary>
    static virtual TSelf? Sample(ParameterSource source) => null;
}
