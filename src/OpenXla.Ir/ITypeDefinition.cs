using OpenXla.Ir.Definitions;
using OpenXla.Ir.Text;

namespace OpenXla.Ir;

/// <summary>What a class of types tells the registry.</summary>
public interface ITypeDefinition<TSelf>
    where TSelf : IrType, ITypeDefinition<TSelf>
{
    /// <summary>The full keyword: <c>acme.tile</c>.</summary>
    static abstract string TypeName { get; }

    /// <summary>Reads what follows the keyword.</summary>
    static abstract TSelf Parse(AsmParser parser);

    /// <summary>A valid type with parameters of the source's choice; null where these make none, or the class does not say how.</summary>
    static virtual TSelf? Sample(ParameterSource source) => null;
}
