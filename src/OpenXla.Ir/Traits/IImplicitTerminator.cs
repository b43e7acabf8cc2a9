using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Traits;

/// <summary>Each region has one block that ends in a <typeparamref name="TTerminator"/>, which the syntax leaves out where it says nothing.</summary>
public interface IImplicitTerminator<TTerminator> : ISingleBlock
    where TTerminator : Operation, IOperationDefinition<TTerminator>
{
    static void Verify(Operation op, Verifier verifier)
    {
        foreach (var region in op.Regions)
        {
            // Another block is another mistake.
            if (region.FirstBlock is not { Next: null, Last: { } last } || last is TTerminator) continue;
            // What is wrong with what is inside comes first.
            if (!verifier.VerifyInside(op)) return;
            verifier.Error(op, $"expects regions to end with '{TTerminator.OperationName}', found '{last.Name}'")
                .Note($"in custom textual format, the absence of terminator implies '{TTerminator.OperationName}'");
            return;
        }
    }
}
