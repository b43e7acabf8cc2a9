namespace OpenXla.Ir.Interfaces;

/// <summary>An operation that needs more to hold than a verifier can see, and can be checked while the program runs.</summary>
public interface IRuntimeVerifiable
{
    /// <summary>Creates operations that end the program with a message where the operation must not be run.</summary>
    /// <param name="builder">Stands before the operation.</param>
    /// <param name="describe">Makes the whole message of what is wrong, in a few words.</param>
    void CreateRuntimeVerification(OpBuilder builder, Func<string, string> describe);
}
