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
}
