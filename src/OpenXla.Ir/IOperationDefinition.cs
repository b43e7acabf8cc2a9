using OpenXla.Ir.Definitions;
using OpenXla.Ir.Rewriting;
using OpenXla.Ir.Text;

namespace OpenXla.Ir;

/// <summary>What a class of operations tells the registry. The generator writes it; an op by hand implements it.</summary>
public interface IOperationDefinition<TSelf>
    where TSelf : Operation, IOperationDefinition<TSelf>
{
    /// <summary>The full name, dialect first: <c>acme.clamp</c>.</summary>
    static abstract string OperationName { get; }

    /// <summary>A blank instance, which <see cref="Operation.Create"/> then fills.</summary>
    static abstract TSelf CreateBlank();

    /// <summary>True where <see cref="Parse"/> and <see cref="Operation.Print"/> define a custom form.</summary>
    static virtual bool HasCustomSyntax => false;

    /// <summary>Reads what follows the name in the custom form into <paramref name="state"/>.</summary>
    static virtual void Parse(AsmParser parser, OperationState state) => throw new NotSupportedException();

    /// <summary>Adds the rewrites towards the op's canonical form; called once per context.</summary>
    static virtual void PopulateCanonicalization(PatternSet patterns)
    {
    }

    /// <summary>What the op takes and gives; null where its class does not say. Made anew by each call.</summary>
    static virtual OperationDefinition? Define() => null;
}
