namespace Microsoft.DotNet.Interactive;

/// <summary>A password, which shows as dots.</summary>
public sealed class PasswordString(string password)
{
    /// <summary>The password itself.</summary>
    public string GetClearTextPassword() => password;

    /// <inheritdoc/>
    public override string ToString() => "●●●●";
}
