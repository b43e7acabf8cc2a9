namespace OpenXla.Ir.Traits;

/// <summary>Each region has one block that ends in a <typeparamref name="TTerminator"/>, which the syntax leaves out where it says nothing.</summary>
public interface IImplicitTerminator<TTerminator> : ISingleBlock
    where TTerminator : Operation, IOperationDefinition<TTerminator>;
